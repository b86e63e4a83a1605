import {expect, test as base, type Page} from '@playwright/test';
import {pageOf} from '../../test/visual/page.js';
import type {Picture} from '../../test/visual/pictures.js';
import {serve} from '../docs/serve.js';
import {systemFonts} from './system-fonts.js';

/** The height of the window before anything is in it. */
const HEIGHT = 400;

/** Tells whether each element shows its content. It runs in the page. */
function isShown(): boolean {
  const hosts = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('hearth-') && localName !== 'hearth-turn')
      .flatMap((host) => [host, ...(host.shadowRoot ? hosts(host.shadowRoot) : [])]);
  return hosts(document).every(({shadowRoot}) => shadowRoot?.querySelector('[part~="base"]'));
}

/** Waits until what arrived last is rendered. It runs in the page. */
const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Returns a function that waits until no request of a page is open. */
function watchRequests(page: Page): () => Promise<void> {
  const open = new Set();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => expect.poll(() => open.size, {intervals: [20]}).toBe(0);
}

/** Emulates the reader's settings, or a printer. */
function emulate(page: Page, picture: Picture): Promise<void> {
  const {scheme, media = null, forcedColors = 'none'} = picture;
  return page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce', media, forcedColors});
}

/** Makes the window as high as the page: a picture of a page that is larger takes seconds. */
async function fitWindow(page: Page, {width}: Picture): Promise<void> {
  const height = await page.evaluate(() => document.body.offsetHeight);
  await page.setViewportSize({width, height});
}

async function opener(page: Page) {
  const requestsEnd = watchRequests(page);
  let body = '';
  await page.route('/picture', (route) => route.fulfill({body, contentType: 'text/html'}));
  return async (picture: Picture): Promise<Page> => {
    body = pageOf(picture);
    await page.setViewportSize({width: picture.width, height: HEIGHT});
    await emulate(page, picture);
    await page.goto('/picture');
    await page.waitForFunction(isShown);
    await requestsEnd();
    await page.evaluate(nextFrame);
    await requestsEnd();
    expect(await systemFonts(page), 'The page uses fonts of this machine').toEqual([]);
    await emulate(page, picture);
    for (let tab = 0; tab < (picture.tabs ?? 0); tab += 1) await page.keyboard.press('Tab');
    await fitWindow(page, picture);
    return page;
  };
}

/**
 * Playwright's `test` with a fixture: `open` opens a picture in a window of its size. It fails if
 * an element shows nothing, or if a letter is in a font of the machine. All tests of a worker share
 * one page, because a new one takes a second.
 */
export const test = base.extend<object, {open: Awaited<ReturnType<typeof opener>>}>({
  open: [
    async ({browser}, use) => {
      const {url, close} = await serve();
      const page = await browser.newPage({baseURL: url});
      await use(await opener(page));
      await page.close();
      await close();
    },
    {scope: 'worker'},
  ],
});
