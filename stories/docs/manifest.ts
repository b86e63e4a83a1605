/// <reference types="vite/client" />
import {TAGS} from '../../src/blocks/table.js';
import type {Manifest, ManifestElement} from './manifest-types.js';

const [manifest] = Object.values(
  import.meta.glob<Manifest>('../../dist/custom-elements.json', {eager: true, import: 'default'}),
);

if (!manifest) throw new Error('There is no dist/custom-elements.json: run `npm run build` first.');

/** The manifest as the build has made it. */
export const MANIFEST: Manifest = manifest;

const ORDER: readonly string[] = ['hearth-story', ...TAGS];

/** The place of an element that is in no order is behind the others. */
const placeOf = ({tagName}: ManifestElement): number =>
  ORDER.includes(tagName) ? ORDER.indexOf(tagName) : ORDER.length;

/** The published elements: the whole companion, then its blocks in reading order. */
export const ELEMENTS: readonly ManifestElement[] = manifest.modules
  .flatMap(({declarations}) => declarations)
  .sort((a, b) => placeOf(a) - placeOf(b));

/** What the manifest says of the element with this tag; throws for any other. */
export const elementNamed = (tag: string): ManifestElement => {
  const element = ELEMENTS.find(({tagName}) => tagName === tag);
  if (!element) throw new Error(`The manifest has no <${tag}>.`);
  return element;
};
