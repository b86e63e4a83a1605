import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {vectors, writtenVectors} from './vectors/vectors.js';
import {renderHtml, renderJsonLdScript, renderText} from '../src/entries/server.js';
import {asStory} from './server/words.js';

interface Vector {
  readonly story: unknown;
  readonly labels?: Readonly<Record<string, string>>;
  readonly html: string;
  readonly text: string;
  readonly jsonld: string;
}

/** A story in each form. */
const formsOf = (story: unknown, labels: Vector['labels']): object => ({
  html: renderHtml(asStory(story), labels),
  text: renderText(asStory(story), {labels}),
  jsonld: renderJsonLdScript(asStory(story), {labels}).slice(35, -10),
});

/** The same value, with the keys of each object the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
};

const written = writtenVectors();

describe('the vectors', () => {
  it('are what `npm run vectors` writes', () => {
    const made = vectors();
    assert.deepEqual([...written.keys()].sort(), [...made.keys()].sort());
    for (const [file, content] of made) assert.equal(written.get(file), content, file);
  });

  it('have names that every file system tells apart', () => {
    const names = [...written.keys()].map((file) => file.toLowerCase());
    assert.equal(new Set(names).size, names.length);
    for (const file of names) assert.match(file, /^[a-z\d-]+\.json$/);
  });

  it('do not depend on the order of keys', () => {
    for (const [file, json] of written) {
      const {story, labels, html, text, jsonld} = JSON.parse(json) as Vector;
      assert.deepEqual(formsOf(reversed(story), labels), {html, text, jsonld}, file);
    }
  });

  for (const [file, json] of written) {
    it(`${file} is what the code gives`, () => {
      const {story, labels, html, text, jsonld} = JSON.parse(json) as Vector;
      assert.deepEqual(formsOf(story, labels), {html, text, jsonld});
    });
  }
});
