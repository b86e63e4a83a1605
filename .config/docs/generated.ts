import assert from 'node:assert/strict';
import {readText, writeText} from '../project.js';

/**
 * Asserts that a document of the project holds, between `<!-- name -->` and `<!-- /name -->`, what
 * is generated for it. Where it does not, that is put there, to be looked at and committed.
 */
export const assertGenerated = (file: string, name: string, content: string): void => {
  const document = readText(file);
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [before, rest] = splitOnce(document, start);
  const [current, after] = splitOnce(rest, end);
  if (current.trim() === content.trim()) return;
  writeText(file, `${before}${start}\n${content.trim()}\n${end}${after}`);
  assert.fail(`The ${name} of ${file} were out of date; they are written anew: commit them.`);
};

const splitOnce = (text: string, separator: string): [before: string, after: string] => {
  const index = text.indexOf(separator);
  assert.notEqual(index, -1, `There is no ${separator.trim()}.`);
  return [text.slice(0, index), text.slice(index + separator.length)];
};
