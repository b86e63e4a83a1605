import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BasicTestSession, TestRunnerPlugin} from '@web/test-runner';

interface Picture {
  readonly name: string;
  readonly png: string;
}

/** The parts that we use of the launchers of Puppeteer and of WebDriver. */
type Launcher =
  | {readonly getPage: (id: string) => {screenshot: () => Promise<Uint8Array>}}
  | {readonly takeScreenshot: (id: string, find: string) => Promise<Uint8Array>};

/**
 * The script by which WebDriver finds the element to take a picture of, in the page. It is as large
 * as the viewport, since WebKitGTK misplaces smaller ones.
 */
const FIND = `document.documentElement.style.blockSize = '100vh'; return document.documentElement`;

/** The viewport as a PNG. */
const takePicture = ({id, browser}: BasicTestSession): Promise<Uint8Array> => {
  // The test runner's type of a launcher has neither method.
  const launcher = browser as unknown as Launcher;
  if ('getPage' in launcher) return launcher.getPage(id).screenshot();
  return launcher.takeScreenshot(id, FIND);
};

/** The folder of this run's pictures. */
let folder = '';

const keepPicture = ({browser}: BasicTestSession, {name, png}: Picture): string => {
  folder ||= mkdtempSync(join(tmpdir(), 'hearth-pictures-'));
  const own = join(folder, browser.name);
  mkdirSync(own, {recursive: true});
  const path = join(own, `${name.replace(/\W+/g, '-')}.png`);
  writeFileSync(path, Buffer.from(png, 'base64'));
  return path;
};

/**
 * Commands for tests in a browser: `take-picture` answers with a PNG of the viewport in base64, and
 * `keep-picture` writes one to a temporary file and answers with its path.
 */
export const picture = (): TestRunnerPlugin<Picture> => ({
  name: 'picture',
  async executeCommand({command, session, payload}) {
    if (command === 'keep-picture' && payload) return keepPicture(session, payload);
    if (command !== 'take-picture') return undefined;
    return Buffer.from(await takePicture(session)).toString('base64');
  },
});
