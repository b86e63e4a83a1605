import assert from 'node:assert/strict';
import {it} from 'vitest';
import {readJson, readValue} from '../../src/doors/outcome.js';

const STORY = {keyPoints: ['A "quoted" <word> & ‘more’', "It's &amp; here"]};
const JSON_TEXT = JSON.stringify(STORY);

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const TWICE: Readonly<Record<string, string>> = {
  'a string that holds JSON': JSON.stringify(JSON_TEXT),
  'a string that holds a string that holds JSON': JSON.stringify(JSON.stringify(JSON_TEXT)),
  'quotes as entities': JSON_TEXT.replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
  'quotes as numbers': JSON_TEXT.replace(/&/g, '&amp;').replace(/"/g, '&#34;'),
  'all that HTML escapes': escape(JSON_TEXT).replace(/'/g, '&#039;'),
  'an escaped string that holds JSON': escape(JSON.stringify(JSON_TEXT)),
  'white space before it': `\n  ${escape(JSON.stringify(STORY, null, 2))}\n`,
};

for (const [name, source] of Object.entries(TWICE)) {
  it(`reads JSON that a template has encoded twice: ${name}`, () => {
    const {story, failure} = readJson(source);
    assert.equal(failure, undefined);
    assert.deepEqual(story?.keyPoints, STORY.keyPoints);
  });
}

it('reads JSON that a page gives as a property', () => {
  assert.deepEqual(readValue(JSON_TEXT).story?.keyPoints, STORY.keyPoints);
});

it('leaves entities in texts as they were written', () => {
  const {story} = readJson('{"keyPoints": ["&quot;A&quot; &amp; B"]}');
  assert.deepEqual(story?.keyPoints, ['&quot;A&quot; &amp; B']);
});

it('says what to do about what cannot be read', () => {
  assert.match(readJson('{&quot;a&quot;: ').failure ?? '', /; print it without escaping\.$/);
  assert.match(readJson('{"a": ').failure ?? '', /; it must be JSON\.$/);
  assert.match(readValue('A plain text').failure ?? '', /expected object, got string/);
});
