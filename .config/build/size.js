/** Prints what a page has to load, beside its ceiling, and fails above that. */
import {cdnFiles} from './cdn-files.js';

/** 1 kB is 1,024 bytes here, as browsers' tools and file listings count. */
const KB = 1024;

/** In bytes, gzipped. They are those of ARCHITECTURE.md; a change that raises one says why. */
const FILE_CEILINGS = {
  'hearth.js': 2.1 * KB,
  'hearth.classic.js': 36 * KB,
  'hearth.css': 3.75 * KB,
};

/** All requests of a page with one element. */
const PAGE_CEILING = 22.2 * KB;

/** Elements that are more than one block of text. */
const LARGE = ['hearth-conversation', 'hearth-story'];

/** @typedef {{name: string, gzip: number, ceiling?: number | undefined}} Row */

const files = Object.entries(await cdnFiles());
const tags = [...new Set(files.flatMap(([, {neededBy}]) => neededBy))].sort();

/** @type {Row[]} */
const fileRows = files.map(([name, {gzip}]) => ({name, gzip, ceiling: FILE_CEILINGS[name]}));

/** @type {Row[]} */
const pageRows = tags.map((tag) => {
  const needed = files.filter(([, {neededBy}]) => neededBy.includes(tag));
  const gzip = needed.reduce((sum, [, file]) => sum + file.gzip, 0);
  const name = `page with <${tag}>, ${needed.length} requests`;
  return {name, gzip, ceiling: LARGE.includes(tag) ? undefined : PAGE_CEILING};
});

const kB = (/** @type {number} */ bytes) => `${(bytes / KB).toFixed(2)} kB`.padStart(10);

/** @param {Row} row */
const format = ({name, gzip, ceiling}) => {
  const limit = ceiling === undefined ? '' : kB(ceiling);
  const over = ceiling !== undefined && gzip > ceiling ? `  OVER by ${gzip - ceiling} bytes` : '';
  return `${name.padEnd(48)}${kB(gzip)}${limit}${over}`;
};

/** @param {Row[]} rows */
const missing = (rows) =>
  Object.keys(FILE_CEILINGS).filter((name) => !rows.some((row) => row.name === name));

const rows = [...fileRows, ...pageRows];
console.log(`${'gzip -9'.padEnd(48)}${'is'.padStart(10)}${'at most'.padStart(10)}`);
for (const row of rows) console.log(format(row));
for (const name of missing(rows)) console.log(`${name} is not there`);

const isOver = rows.some(({gzip, ceiling = Infinity}) => gzip > ceiling);
if (isOver || missing(rows).length) process.exitCode = 1;
