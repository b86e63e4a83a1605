/* global document -- some of it runs in the page */
import {chromium} from 'playwright-core';
import {pageOf} from '../../test/visual/page.js';
import {ensureBrowsers} from '../test/browsers.js';
import {chromiumOptions} from '../test/chromium.js';
import {serve} from '../docs/serve.js';
import {systemFonts} from './fonts.js';

/** @typedef {import('../../test/visual/pictures.js').Picture} Picture */
/** @typedef {import('playwright-core').Page} Page */

/** What would draw the same letter in another way on another machine. */
const PINNED = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
];

/** Of the window, while nothing is in it. */
const HEIGHT = 400;

const TRIES = 20;
const TIMEOUT = 15_000;

/** Where the page is that is pictured. */
const PATH = '/picture';

function launch() {
  ensureBrowsers(['chromium']);
  const {args, ...options} = chromiumOptions();
  return chromium.launch({...options, args: [...args, ...PINNED]});
}

/** Counts the requests that have no answer yet. @param {Page} page */
function countRequests(page) {
  const open = new Set();
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
  return () => open.size;
}

/** Whether each element shows what it has; it runs in the page. */
function isShown() {
  /** @param {ParentNode} root @returns {Element[]} */
  const hosts = (root) =>
    [...root.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('hearth-') && localName !== 'hearth-turn')
      .flatMap((host) => [host, ...(host.shadowRoot ? hosts(host.shadowRoot) : [])]);
  return hosts(document).every(({shadowRoot}) => shadowRoot?.querySelector('[part~="base"]'));
}

/** A picture of all of a page. One that is longer than the window takes seconds. @param {Page} page */
async function shoot(page) {
  const {width = 0} = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.body.offsetHeight);
  await page.setViewportSize({width, height});
  return page.screenshot({animations: 'disabled', caret: 'hide'});
}

/**
 * A picture once nothing is on its way any more, and it stays as it is.
 *
 * @param {Page} page @param {() => number} open
 */
async function settle(page, open) {
  let last = Buffer.alloc(0);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const isStill = !open();
    const png = await shoot(page);
    if (isStill && png.equals(last)) return png;
    last = png;
  }
  throw new Error('It never comes to rest');
}

/** @param {Page} page @param {Picture} picture */
async function arrange(page, picture) {
  const {width, scheme, media = null, forcedColors = 'none', tabs = 0} = picture;
  await page.setViewportSize({width, height: HEIGHT});
  await page.emulateMedia({colorScheme: scheme, reducedMotion: 'reduce', media, forcedColors});
  await page.goto(PATH);
  await page.waitForFunction(isShown);
  for (let tab = 0; tab < tabs; tab += 1) await page.keyboard.press('Tab');
}

/** @param {import('playwright-core').Browser} browser @param {string} baseURL */
async function openPage(browser, baseURL) {
  const page = await browser.newPage({baseURL});
  page.setDefaultTimeout(TIMEOUT);
  const open = countRequests(page);
  let body = '';
  await page.route(PATH, (route) => route.fulfill({body, contentType: 'text/html'}));
  return async (/** @type {Picture} */ picture) => {
    body = pageOf(picture);
    await arrange(page, picture);
    const png = await settle(page, open);
    const fonts = await systemFonts(page);
    if (fonts.length) throw new Error(`It is set in fonts of this machine: ${fonts.join(', ')}`);
    return png;
  };
}

/**
 * Serves the project, and opens a browser to take pictures of its elements. A picture is the whole
 * page as a PNG. `take` throws where an element shows nothing, and where a letter is in a font of
 * the machine.
 */
export async function openCamera() {
  const [server, browser] = await Promise.all([serve(), launch()]);
  const take = await openPage(browser, server.url);
  return {take, browser, close: () => Promise.all([browser.close(), server.close()])};
}
