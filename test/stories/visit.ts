import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {BrowserContext, Page} from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The add-on that looks for violations too would be a second one at work on the same page. */
const QUIET = 'globals=a11y.manual:!true';

/** What an element says of a wrong address. */
const FAILURE = /^<hearth-[\w-]+> src .*\b404\b/;

/** Looks at a story; the answer is what is wrong with it, a line each. */
export type Visit = (id: string) => Promise<string[]>;

/** Opens a page in which to look at stories, one after another. */
export const openPage = async (context: BrowserContext, origin: string): Promise<Visit> => {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript({path: AXE});
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!isOwn(request.url(), origin)) faults.push(`asks for ${request.url()}`);
  });
  return async (id) => {
    faults.length = 0;
    const url = `${origin}/iframe.html?id=${id}&viewMode=story&${QUIET}`;
    const seen = await look(page, url, id).catch((error: unknown) => [firstLine(error)]);
    return [...seen, ...faults.filter((fault) => !id.endsWith('--failing') || !isFailure(fault))];
  };
};

const isOwn = (url: string, origin: string): boolean =>
  url.startsWith(`${origin}/`) || /^(blob|data):/.test(url);

/** What the element says, and what the browser does. */
const isFailure = (fault: string): boolean =>
  FAILURE.test(fault) || fault.includes('status of 404');

const firstLine = (error: unknown): string => String(error).split('\n')[0] ?? '';

const look = async (page: Page, url: string, id: string): Promise<string[]> => {
  const failure =
    id.endsWith('--failing') &&
    page.waitForEvent('console', (message) => FAILURE.test(message.text()));
  await page.goto(url);
  await Promise.all([waitForElements(page, id.endsWith('--loading')), failure]);
  return [...(await findViolations(page)), ...(await findRoom(page, id))];
};

/** Waits until Storybook shows the story, and its elements show what they have, or wait for it. */
const waitForElements = async (page: Page, isBusy: boolean): Promise<void> => {
  await page.waitForFunction((busy) => {
    const elements = [...document.querySelectorAll('#storybook-root *')].filter(({localName}) =>
      /^hearth-(?!turn)/.test(localName),
    );
    return (
      elements.length > 0 &&
      elements.every((element) => element.shadowRoot && element.matches('[aria-busy]') === busy)
    );
  }, isBusy);
  // Elements inside a shadow root render after the one whose root it is.
  await page.evaluate(() => new Promise(requestAnimationFrame));
};

const findViolations = async (page: Page): Promise<string[]> => {
  const violations = await page.evaluate(async () => {
    const {run} = (globalThis as unknown as {axe: typeof axe}).axe;
    const results = await run('#storybook-root', {resultTypes: ['violations']});
    return results.violations.map(({id, help, nodes}) => ({
      rule: `${id} (${help})`,
      targets: nodes.map(({target}) => target.flat().join(' >>> ')),
    }));
  });
  return violations.map(({rule, targets}) => {
    const more = targets.length > 3 ? ` and ${targets.length - 3} more` : '';
    return `${rule} at ${targets.slice(0, 3).join(', ')}${more}`;
  });
};

const findRoom = async (page: Page, id: string): Promise<string[]> => {
  if (!id.endsWith('--empty')) return [];
  const box = await page.locator(`hearth-${id.replace('--empty', '')}`).boundingBox();
  return box?.height ? [`takes ${box.height} pixels of room`] : [];
};
