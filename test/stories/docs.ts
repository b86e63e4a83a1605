import type {BrowserContext, Page} from 'playwright-core';
import {QUIET} from './preview.js';
import {AXE} from './violations.js';

/** Opens a page of documentation. */
export const openDocs = async (context: BrowserContext, url: string, id: string): Promise<Page> => {
  const page = await context.newPage();
  await page.addInitScript({path: AXE});
  await page.goto(`${url}/iframe.html?id=${id}&viewMode=docs&${QUIET}`);
  await page.waitForSelector('#storybook-docs h1');
  return page;
};

/** What the figure of an element's parts shows. */
export interface Anatomy {
  /** The parts that have their name beside them. */
  readonly names: readonly string[];
  /** Those of which the figure says that they are not in it. */
  readonly absent: readonly string[];
  /** The style of each part's outline while its name has the focus. */
  readonly outlines: readonly string[];
}

/** Goes through the names with the focus. */
export const anatomyOf = async (page: Page): Promise<Anatomy> => {
  const figure = page.locator('anatomy-figure');
  // Until what shows notices is there, the figure has a section and no more.
  await figure.locator('[data-part]').nth(1).waitFor();
  const names = await figure.locator('[data-part]').allTextContents();
  const [line = ''] = await figure.locator('.absent').allTextContents();
  const outlines: string[] = [];
  for (const name of names) {
    await figure.locator(`[data-part='${name}']`).focus();
    const part = figure.locator(`.stage > * >> [part~="${name}"]`).first();
    outlines.push(await part.evaluate((element) => getComputedStyle(element).outlineStyle));
  }
  const absent = /: (.+)\./.exec(line)?.[1]?.split(', ') ?? [];
  return {names, absent, outlines};
};
