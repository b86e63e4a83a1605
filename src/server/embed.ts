import {attribute} from '../forms/markup.js';
import {renderHtml} from '../forms/render.js';
import type {RenderWords} from '../forms/render-words.js';
import type {StoryInput} from '../forms/story.js';
import {neededAddress} from './web-address.js';

/** Where the files of `dist/cdn/` are, and which of them a page loads. */
export interface EmbedTags {
  /** The address of the folder that holds them. */
  readonly from: string;
  /** `module` (the default) loads what the page needs; `classic` is one file, without modules. */
  readonly script?: 'module' | 'classic' | undefined;
  /** What `manifest.json` in that folder holds: each file gets its `integrity`. */
  readonly manifest?: {readonly files: Readonly<Record<string, {readonly integrity: string}>>};
}

/** How a story is embedded. */
export interface EmbedOptions extends EmbedTags {
  /** Headings, and the words of notices with the `lang` that they are in; else English. */
  readonly labels?: Partial<RenderWords> | undefined;
}

/**
 * Canonical HTML with the style sheet before it and the script that shows it.
 * @throws TypeError where `from` is no address
 */
export const renderEmbed = (given: StoryInput, {labels, ...tags}: EmbedOptions): string =>
  embedTags(tags) + renderHtml(given, labels);

/**
 * The tags of the style sheet and the script, once a page.
 * @throws TypeError where `from` is no address
 */
export const embedTags = ({from, script = 'module', manifest}: EmbedTags): string => {
  const folder = neededAddress('from', from).replace(/\/*$/, '/');
  const tagged = (name: string, file: string): string =>
    `${attribute(name, folder + file)}${integrityAttribute(manifest, file)}`;
  const source =
    script === 'classic'
      ? `async${tagged('src', 'hearth.classic.js')}`
      : `type="module"${tagged('src', 'hearth.js')}`;
  return `<link rel="stylesheet"${tagged('href', 'hearth.css')}>\n<script ${source}></script>\n`;
};

/** A manifest as a file may hold it. */
interface AnyManifest {
  readonly files?: Readonly<Record<string, {readonly integrity?: unknown} | null>> | null;
}

/** A hash as the attribute `integrity` takes it. @see https://www.w3.org/TR/SRI/ */
const HASH = /^sha(256|384|512)-[\w+/-]+={0,2}$/;

/** The hash of a file; nothing where the manifest has none. */
const integrityAttribute = (manifest: AnyManifest | null | undefined, file: string): string => {
  const integrity = manifest?.files?.[file]?.integrity;
  return typeof integrity === 'string' && integrity.split(' ').every((hash) => HASH.test(hash))
    ? `${attribute('integrity', integrity)} crossorigin="anonymous"`
    : '';
};
