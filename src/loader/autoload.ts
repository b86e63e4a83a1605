import {importAgain, importFrom} from '../lazy/import-again.js';
import {ELEMENTS, TAGS, type Tag} from './elements.js';
import type * as StandIn from './stand-in.js';
import {watch, type Load, type Upgrade} from './watch.js';

/** Tags that are loaded, or on their way. */
const loaded = new Set<string>();

/**
 * Imports all elements in one file: where one that several others import has failed, Firefox gives
 * them no more. Only `dist/cdn` has that file.
 */
const importAll = (): Promise<unknown> => importFrom('./hearth.classic.js');

/** Tells what has failed. */
const tell =
  (what: string) =>
  (error: unknown): void =>
    console.error(
      `${what} could not be loaded; its HTML shows as it is. Check the network and script-src.`,
      error,
    );

/** Loads the element of a tag, once; where that fails, again when the network comes back. */
export const load: Load = (tag) => {
  const importElement = (ELEMENTS as Partial<typeof ELEMENTS>)[tag as Tag];
  if (!importElement || loaded.has(tag) || customElements.get(tag)) return !!importElement;
  loaded.add(tag);
  void importAgain(importElement, tell(`<${tag}>`), async (address) => {
    await importFrom(address);
    return customElements.get(tag) ?? importAll();
  });
  return true;
};

/** The module that upgrades stand-ins, once a page has one. */
let standIns: Promise<typeof StandIn> | undefined;

const upgrade: Upgrade = async (...values) => {
  standIns ??= importAgain(() => import('./stand-in.js'), tell('A stand-in'));
  await (await standIns).upgrade(...values);
};

/**
 * Loads what the tags in a document or shadow root need, those that are there and those that come
 * later; each once. What a CMS had to write in their place (`<div class="hearth-quote">`) gets the
 * element inside, and an embed code gets it behind itself.
 * @returns what to call to stop looking.
 */
export const autoload = (root: Document | ShadowRoot = document): (() => void) =>
  watch(root, TAGS, load, upgrade);
