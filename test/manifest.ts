import {readFileSync} from 'node:fs';
import type {Item, Manifest, ManifestElement} from '../stories/docs/manifest-types.js';

/** The published elements, as the build has documented them. */
export const readManifest = (): ManifestElement[] => {
  const file = new URL('../dist/custom-elements.json', import.meta.url);
  const {modules} = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return modules.flatMap(({declarations}) => declarations);
};

/** An item of several elements once, under its name. */
export const byName = (items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.name, item]));
