/** Writes `dist/cdn/manifest.json`, for publishers who host the files themselves or preload them. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {gzipSync} from 'node:zlib';
import {init, parse} from 'es-module-lexer';
import {ELEMENTS} from '../../src/loader/elements.js';
import {VERSION} from '../../src/page/version.js';
import {pathOf, writeJson} from '../project.js';

/** A file of `dist/cdn/`, as the manifest describes it. */
export interface CdnFile {
  readonly bytes: number;
  /** Its size in bytes, compressed with gzip at level 9. */
  readonly gzip: number;
  /** The value of a page's `integrity` attribute. */
  readonly integrity: string;
  /** The tags of the elements that cannot be defined before this file has loaded. */
  readonly neededBy: readonly string[];
  /** The tags of the elements that may load this file after they are defined. */
  readonly laterBy: readonly string[];
}

/** `dist/cdn/manifest.json`: the files by their paths in `dist/cdn/`. */
export interface CdnManifest {
  readonly version: string;
  readonly files: Readonly<Record<string, CdnFile>>;
}

/** Finds the files that a file imports. */
type ImportsOf = (file: string) => readonly string[];

/** The module that loads the elements. */
const LOADER = 'hearth.js';

const CDN = pathOf('dist/cdn');

const listFiles = (): string[] =>
  readdirSync(CDN, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map(({parentPath, name}) => join(parentPath, name).slice(CDN.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** The imports of a file of one kind. An address that is only known at run time is left out. */
const importsOf = (file: string, kind: 'static' | 'dynamic'): string[] => {
  if (!file.endsWith('.js')) return [];
  return parse(readFileSync(join(CDN, file), 'utf8'))[0].flatMap(({type, specifier}) =>
    type === kind && specifier ? posix.join(posix.dirname(file), specifier) : [],
  );
};

/** The given files and everything that they import, directly or through others. */
const closureOf = (files: readonly string[], next: ImportsOf): Set<string> => {
  const found = new Set(files);
  for (const file of found) for (const other of next(file)) found.add(other);
  return found;
};

const measure = (content: Buffer): Pick<CdnFile, 'bytes' | 'gzip' | 'integrity'> => ({
  bytes: content.length,
  gzip: gzipSync(content, {level: 9}).length,
  integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
});

/** Describes what a build has left in `dist/cdn/`, and writes the manifest beside it. */
export const writeCdnManifest = async (): Promise<void> => {
  await init();
  const files = listFiles();
  const now: ImportsOf = (file) => importsOf(file, 'static');
  const all: ImportsOf = (file) => [...now(file), ...importsOf(file, 'dynamic')];
  const elements = Object.keys(ELEMENTS).map((tag) => {
    const name = tag.replace('hearth-', '');
    const start = files.filter((file) => file.replace(/-[\w-]{6}\.js$/, '') === `chunks/${name}`);
    return {tag, needed: closureOf([LOADER, ...start], now), reached: closureOf(start, all)};
  });
  const tagsWhere = (test: (element: (typeof elements)[number]) => boolean): string[] =>
    elements.filter(test).map(({tag}) => tag);
  const describe = (file: string): CdnFile => ({
    ...measure(readFileSync(join(CDN, file))),
    neededBy: tagsWhere(({needed}) => needed.has(file)),
    laterBy: tagsWhere(({needed, reached}) => !needed.has(file) && reached.has(file)),
  });
  const manifest: CdnManifest = {
    version: VERSION,
    files: Object.fromEntries(files.map((file) => [file, describe(file)])),
  };
  writeJson('dist/cdn/manifest.json', manifest);
};
