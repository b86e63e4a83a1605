import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {writePng} from './review.js';

/** @typedef {import('./review.js').Result} Result */
/** @typedef {keyof import('./review.js').Images} Kind */

/** @type {readonly [Kind, string][]} */
const KINDS = [
  ['before', 'Baseline'],
  ['now', 'Now'],
  ['difference', 'Difference'],
];

const STYLE = `
  body { margin: 2em; font: 15px/1.4 sans-serif; color: #222; background: #ddd }
  h2 { margin: 2em 0 0.5em; font-size: 1em }
  div { display: flex; gap: 1em; align-items: start; overflow-x: auto }
  figure { margin: 0; flex: none }
  img { display: block; box-shadow: 0 0 0 1px #999 }`;

const escape = (/** @type {string} */ text) =>
  text.replace(/[&<]/g, (char) => (char === '&' ? '&amp;' : '&lt;'));

/** @param {string} folder @param {Result} result */
function writeImages(folder, {name, images}) {
  return KINDS.flatMap(([kind, title]) => {
    const png = images[kind];
    if (!png) return [];
    const path = `${name}.${kind}.png`;
    writePng(join(folder, path), png);
    return `<figure><figcaption>${title}</figcaption><img src="${path}" alt="" /></figure>`;
  });
}

/** @param {string} folder @param {Result} result */
const section = (folder, result) =>
  `<h2>${escape(`${result.name}: ${result.reason}`)}</h2>
    <div>${writeImages(folder, result).join('')}</div>`;

/**
 * Writes a page with the images of each failure beside each other, in place of the last one.
 *
 * @param {string} folder @param {readonly Result[]} failed
 * @returns {string | undefined} the path of the page, where there is something to see
 */
export function writeReport(folder, failed) {
  rmSync(folder, {recursive: true, force: true});
  if (!failed.length) return;
  mkdirSync(folder, {recursive: true});
  const page = `<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>Pictures that changed</title>
      <style>${STYLE}</style>
      <h1>Pictures that differ from their baselines: ${failed.length}</h1>
      ${failed.map((result) => section(folder, result)).join('\n')}
    </html>`;
  const path = join(folder, 'report.html');
  writeFileSync(path, page);
  return path;
}
