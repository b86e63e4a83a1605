/**
 * The ceilings that `npm run size` holds: what a page loads of `dist/cdn/`, gzipped at level 9. They
 * are those of ARCHITECTURE.md; a change that raises one says why.
 *
 * @see https://github.com/ai/size-limit#config
 */
import {readFileSync} from 'node:fs';
import type {SizeLimitConfig} from 'size-limit';
import type {CdnManifest} from './cdn-manifest.js';

const CDN = '../../dist/cdn/';

/** By the name of the file. 1 KiB is 1,024 bytes. */
const FILES = {'hearth.js': '2.1 KiB', 'hearth.classic.js': '36 KiB', 'hearth.css': '3.75 KiB'};

/** All requests of a page with one element. */
const PAGE = '22.2 KiB';

/** Elements that are more than one block of text, which have no ceiling. */
const LARGE: readonly string[] = ['hearth-conversation', 'hearth-story'];

const {files} = JSON.parse(
  readFileSync(new URL(`${CDN}manifest.json`, import.meta.url), 'utf8'),
) as CdnManifest;

const tags = new Set(Object.values(files).flatMap(({neededBy}) => neededBy));

const neededBy = (tag: string): string[] =>
  Object.keys(files).filter((file) => files[file]?.neededBy.includes(tag));

const config: SizeLimitConfig = [
  ...Object.entries(FILES).map(([name, limit]) => ({name, path: CDN + name, limit, gzip: true})),
  ...[...tags].map((tag) => ({
    name: `page with <${tag}>, ${neededBy(tag).length} requests`,
    path: neededBy(tag).map((file) => CDN + file),
    ...(!LARGE.includes(tag) && {limit: PAGE}),
    gzip: true,
  })),
];

export default config;
