import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {vectors, writtenVectors} from '../.config/vectors.js';
import {renderHtml, renderJsonLdScript, renderText} from '../src/entries/server.js';
import {asStory} from './server/words.js';

interface Vector {
  readonly story: unknown;
  readonly labels?: Readonly<Record<string, string>>;
  readonly html: string;
  readonly text: string;
  readonly jsonld: string;
}

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

  for (const [file, json] of written) {
    it(`${file} is what the code gives`, () => {
      const {story, labels, ...expected} = JSON.parse(json) as Vector;
      const options = {labels};
      assert.deepEqual(
        {
          html: renderHtml(asStory(story), labels),
          text: renderText(asStory(story), options),
          jsonld: renderJsonLdScript(asStory(story), options).slice(35, -10),
        },
        expected,
      );
    });
  }
});
