import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {{getPage: (id: string) => {screenshot: () => Promise<Uint8Array>}}} PageLauncher */
/** @typedef {{takeScreenshot: (id: string, find: string) => Promise<Uint8Array>}} ElementLauncher */

/**
 * What WebDriver runs in the page, to take the picture of an element. One as large as the viewport:
 * WebKitGTK misplaces what is smaller.
 */
const FIND = `document.documentElement.style.blockSize = '100vh'; return document.documentElement`;

/**
 * The viewport as a PNG. The launchers of Playwright and Puppeteer have a page to ask, that of
 * WebDriver a command of its own.
 *
 * @param {TestSession} session @returns {Promise<Uint8Array>}
 */
const takePicture = ({id, browser}) =>
  'getPage' in browser
    ? /** @type {PageLauncher} */ (/** @type {unknown} */ (browser)).getPage(id).screenshot()
    : /** @type {ElementLauncher} */ (/** @type {unknown} */ (browser)).takeScreenshot(id, FIND);

/** Where this run keeps pictures. */
let folder = '';

/** @param {TestSession} session @param {{name: string, png: string}} picture */
function keepPicture({browser}, {name, png}) {
  folder ||= mkdtempSync(join(tmpdir(), 'hearth-pictures-'));
  const own = join(folder, browser.name);
  mkdirSync(own, {recursive: true});
  const path = join(own, `${name.replace(/\W+/g, '-')}.png`);
  writeFileSync(path, Buffer.from(png, 'base64'));
  return path;
}

/**
 * Commands for tests in a browser: `take-picture` answers with the PNG of the viewport in base64,
 * and `keep-picture` writes one to a temporary file, whose path it answers.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<{name: string, png: string}>}
 */
export const picture = () => ({
  name: 'picture',
  async executeCommand({command, session, payload}) {
    if (command === 'keep-picture' && payload) return keepPicture(session, payload);
    if (command !== 'take-picture') return undefined;
    return Buffer.from(await takePicture(session)).toString('base64');
  },
});
