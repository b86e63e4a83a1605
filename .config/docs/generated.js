import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';

/**
 * Asserts that a document of the project holds, between `<!-- name -->` and `<!-- /name -->`, what
 * is generated for it. Where it does not, that is put there, to be looked at and committed.
 *
 * @param {string} file @param {string} name @param {string} content
 */
export function assertGenerated(file, name, content) {
  const url = new URL(`../../${file}`, import.meta.url);
  const document = readFileSync(url, 'utf8');
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [before, rest] = splitOnce(document, start);
  const [current, after] = splitOnce(rest, end);
  if (current.trim() === content.trim()) return;
  writeFileSync(url, `${before}${start}\n${content.trim()}\n${end}${after}`);
  assert.fail(`The ${name} of ${file} were out of date; they are written anew: commit them.`);
}

/** @param {string} text @param {string} separator @returns {[string, string]} */
function splitOnce(text, separator) {
  const index = text.indexOf(separator);
  assert.notEqual(index, -1, `There is no ${separator.trim()}.`);
  return [text.slice(0, index), text.slice(index + separator.length)];
}
