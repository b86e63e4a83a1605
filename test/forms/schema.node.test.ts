import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'vitest';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {storySchema} from '../../.config/build/schema.js';
import {enormousStory} from '../../stories/samples/enormous.js';
import type {Issue} from '../../src/story/issue.js';
import {parseStory} from '../../src/forms/parse.js';
import type {Story, StoryInput} from '../../src/forms/story.js';
import {address, nearStory, storyInput, words} from './arbitraries.js';
import {runs} from '../runs.js';

type Assert<T extends true> = T;
/** Every story is one that a publisher may write. */
export type StoriesAreInput = Assert<Story extends StoryInput ? true : false>;

interface Schema {
  readonly [key: string]: unknown;
  readonly $defs: Readonly<Record<string, object>>;
  readonly properties: Readonly<Record<string, object>>;
}

const schema = storySchema() as unknown as Schema;
const validate = new Ajv2020({strict: true, allErrors: true}).compile(schema);

const assertValid = (value: unknown): void => {
  assert.ok(validate(value), JSON.stringify(validate.errors));
};

const samples = new URL('../../stories/samples/', import.meta.url);

/** An address that names a host, whose name may be none. */
const NAMES_HOST = /^[\0- ]*([a-z][a-z\d+.-]*:)?[\t\n\r\0]*[\\/]|^[\0- ]*https?:/i;

/** What no schema can say: whether a link holds a link, a string names who speaks, a host can be. */
const isBeyondSchemas = ({got, expected}: Issue): boolean =>
  got === 'a link in a link' ||
  expected === 'a transcript' ||
  (expected.startsWith('an address') &&
    NAMES_HOST.test(String(JSON.parse(got.startsWith('"') ? got : '""'))));

/** The objects in a schema that say what fields they have. */
const objectsIn = (value: unknown): object[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return 'properties' in value && 'type' in value ? [value, ...inside] : inside;
};

describe('story.schema.json', () => {
  it('is a schema of the dialect of 2020-12, and says where it is', () => {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['$id'], 'https://unpkg.com/hearth-widgets/dist/story.schema.json');
    assert.equal(schema['title'], 'Hearth story');
    assert.ok(validate({}));
  });

  it('has readable names, and none but those it needs', () => {
    const text = JSON.stringify(schema);
    for (const name of Object.keys(schema.$defs)) {
      assert.match(name, /^[A-Z]\w+$/);
      assert.ok(text.includes(`"#/$defs/${name}"`), name);
    }
    assert.doesNotMatch(text, /definitions|@link/);
  });

  it('describes every type and every field of a story', () => {
    const described = {...schema.properties, ...schema.$defs, story: schema};
    for (const [name, part] of Object.entries(described)) {
      assert.ok('description' in part, name);
    }
  });

  it('allows no unknown field', () => {
    const objects = objectsIn(schema) as {additionalProperties?: unknown}[];
    assert.ok(objects.length > 10);
    for (const {additionalProperties} of objects) assert.equal(additionalProperties, false);
  });

  for (const name of readdirSync(samples).filter((file) => file.endsWith('.json'))) {
    it(`allows ${name}`, () => {
      assertValid(JSON.parse(readFileSync(new URL(name, samples), 'utf8')));
    });
  }

  it('allows an enormous story', () => assertValid(enormousStory()));

  it('allows transcripts and Markdown', () => {
    assertValid({conversation: 'Inventor: Why?'});
    assertValid({conversation: {title: {markdown: '*a*'}, turns: 'Inventor: Why?'}});
    assertValid({
      keyPoints: [{markdown: 'a'}],
      report: ['a', {markdown: 'b'}],
      narrative: 'a\n\nb',
    });
  });

  const refused: Record<string, unknown> = {
    'an unknown field': {headLine: 'a'},
    'a field of another kind': {headline: 5},
    null: {headline: null},
    'a later version': {version: 2},
    'a span of another kind': {headline: ['a', {b: 'c'}]},
    'a link without an address': {headline: [{a: 'b'}]},
    'an unsafe address': {links: [{label: 'a', url: 'javascript:b'}]},
    'a hidden unsafe address': {url: 'java\tscript:b'},
    'a turn without words': {conversation: {turns: [{speaker: 'a'}]}},
    'a date that is none': {published: 'today'},
    'a status that is none': {status: {state: 'gone'}},
    'a note on a block that is none': {blocks: {links: {status: {state: 'withdrawn'}}}},
    'HTML in an object': {headline: {html: '<b>a</b>'}},
  };
  for (const [name, value] of Object.entries(refused)) {
    it(`refuses ${name}`, () => assert.ok(!validate(value)));
  }

  it('allows what a publisher may write', () => {
    fc.assert(fc.property(storyInput, assertValid), runs(1000));
  });

  it('allows what the parser makes of that', () => {
    fc.assert(
      fc.property(storyInput, (value) => assertValid(parseStory(value).story)),
      runs(1000),
    );
  });

  it('refuses whatever the parser finds an error in', () => {
    fc.assert(
      fc.property(nearStory, (value) => {
        const errors = parseStory(value).issues.filter(
          (issue) => issue.level === 'error' && !isBeyondSchemas(issue),
        );
        assert.ok(!errors.length || !validate(value), JSON.stringify(errors));
      }),
      runs(3000),
    );
  });

  it('refuses the addresses that are not safe, and allows those that are', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          address,
          words,
          words.map((word) => `x${word}:y`),
        ),
        (url) => {
          if (validate({url}) && !NAMES_HOST.test(url))
            assert.deepEqual(parseStory({url}).issues, []);
        },
      ),
      runs(3000),
    );
    fc.assert(fc.property(address, (url) => assertValid({url})));
  });
});
