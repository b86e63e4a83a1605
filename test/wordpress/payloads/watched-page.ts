import {readFileSync} from 'node:fs';
import type {BrowserContext, Frame, Page} from 'playwright-core';
import {SHADOW_NAMES} from './shadow-names.js';

const WATCH = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

/** How long a page may take, in milliseconds: one of a hundred payloads takes its time on a busy machine. */
const MAX_WAIT = 300_000;

/** The functions of `watch.js` in a page. */
export interface Hostile {
  readonly settle: () => Promise<number>;
  readonly touch: () => Promise<number>;
  readonly faults: () => string[];
  readonly missing: (count: number) => number[];
}

/** A page, and what payloads do there. */
export interface WatchedPage {
  readonly page: Page;
  /** Everything that no payload may do. */
  readonly faults: string[];
  /** The names of the frames in which a payload has called something. */
  readonly ran: Set<string>;
}

/** The name of a frame, or of the one around it that has a name. */
const nameOf = (frame: Frame): string => {
  const parent = frame.parentFrame();
  return frame.name() || (parent ? nameOf(parent) : '');
};

/**
 * Makes a page that notes which functions are called, and what goes wrong.
 *
 * @param ownScripts the texts of the scripts that WordPress prints
 */
export const watchPage = async (
  context: BrowserContext,
  ownScripts: readonly string[] = [],
): Promise<WatchedPage> => {
  const page = await context.newPage();
  page.setDefaultTimeout(MAX_WAIT);
  const faults: string[] = [];
  const ran = new Set<string>();
  await page.exposeBinding('tellTest', ({frame}: {frame: Frame}, name: string) => {
    faults.push(`${name}() was called`);
    ran.add(nameOf(frame));
  });
  const given = {OWN_SCRIPTS: ownScripts, SHADOW_NAMES};
  await page.addInitScript(`Object.assign(globalThis, ${JSON.stringify(given)});\n${WATCH}`);
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('crash', () => faults.push('the page crashed'));
  page.on('popup', (popup) => faults.push(`popup: ${popup.url()}`));
  page.on('websocket', (socket) => faults.push(`websocket: ${socket.url()}`));
  page.on('dialog', (dialog) => void dialog.dismiss());
  return {page, faults, ran};
};
