/** What is in `dist/cdn/`, as it was built: each file's size, and which elements need it. */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, posix} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {init, parse} from 'es-module-lexer';

/**
 * @typedef {object} CdnFile
 * @property {number} bytes
 * @property {number} gzip bytes at level 9
 * @property {string} integrity as a page's `integrity` attribute has it
 * @property {string[]} neededBy the tags that are not there before it is
 * @property {string[]} laterBy the tags that may ask for it once they are there
 */

/** @typedef {{now: string[], later: string[]}} Imports what a module imports, and by `import()` */

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));

/** The module that loads the elements; each of its imports comes after the tag that it is for. */
const LOADER = 'hearth.js';

const read = (/** @type {string} */ file) => readFileSync(join(CDN, file));

const listFiles = () =>
  readdirSync(CDN, {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'manifest.json' && statSync(join(CDN, file)).isFile())
    .sort();

/** @param {string} file @param {string} specifier */
const resolve = (file, specifier) => posix.join(posix.dirname(file), specifier);

/** @param {string} file @returns {Imports} */
const importsOf = (file) => {
  if (!file.endsWith('.js')) return {now: [], later: []};
  const [imports] = parse(read(file).toString());
  const select = (/** @type {string} */ kind) =>
    imports
      // Without one it is an address that is only known when it runs.
      .filter(({type, specifier}) => type === kind && specifier)
      .map(({specifier}) => resolve(file, String(specifier)));
  return {now: select('static'), later: select('dynamic')};
};

/** Some files, and what they lead to. @param {string[]} starts @param {(file: string) => string[]} next */
const reach = (starts, next) => {
  const found = new Set(starts);
  for (const file of found) for (const other of next(file)) found.add(other);
  return found;
};

/** The module that each tag begins with. @returns {Map<string, string>} */
const startOfTags = () => {
  const source = read(LOADER).toString();
  const found = new Map();
  let end = 0;
  for (const {specifier, importStart, importEnd} of parse(source)[0]) {
    const [, tag] = /(hearth-[a-z-]+).[:,]\(\)=>\s*$/.exec(source.slice(end, importStart)) ?? [];
    end = importEnd;
    if (tag) found.set(tag, resolve(LOADER, String(specifier)));
  }
  if (!found.size) throw new Error(`${LOADER} imports nothing for a tag`);
  return found;
};

/**
 * The files of `dist/cdn/`, without its manifest.
 *
 * @returns {Promise<Record<string, CdnFile>>}
 */
export const cdnFiles = async () => {
  await init();
  const files = listFiles();
  const graph = new Map(files.map((file) => [file, importsOf(file)]));
  const now = (/** @type {string} */ file) => graph.get(file)?.now ?? [];
  const all = (/** @type {string} */ file) => [...now(file), ...(graph.get(file)?.later ?? [])];
  const tags = [...startOfTags()].map(([tag, start]) => ({
    tag,
    needed: reach([LOADER, start], now),
    reached: reach([start], all),
  }));
  /** @param {string} file @returns {[string, CdnFile]} */
  const describe = (file) => {
    const needing = tags.filter(({needed}) => needed.has(file));
    const asking = tags.filter(({needed, reached}) => !needed.has(file) && reached.has(file));
    const [neededBy, laterBy] = [needing, asking].map((list) => list.map(({tag}) => tag));
    return [file, {...measure(read(file)), neededBy, laterBy}];
  };
  return Object.fromEntries(files.map(describe));
};

const measure = (/** @type {Buffer} */ content) => ({
  bytes: content.length,
  gzip: gzipSync(content, {level: 9}).length,
  integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
});
