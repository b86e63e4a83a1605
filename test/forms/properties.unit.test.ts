import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {kindOf, type Issue} from '../../src/story/issue.js';
import {parseStory} from '../../src/forms/parse.js';
import {MARKS} from '../../src/story/story.js';
import {anyInput, storyInput} from './arbitraries.js';
import {runs} from '../runs.js';

const RUNS = runs(3000);

const errors = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(({level}) => level === 'error');

/** The keys of a path: `links[0]["odd key"].url`. */
const keysOf = (path: string): (string | number)[] => {
  const keys = [...path.matchAll(/\.?([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gsy)];
  assert.equal(keys.map(([all]) => all).join(''), path, `no path: ${path}`);
  return keys.map(([, name, index, quoted]) =>
    index !== undefined ? Number(index) : (name ?? (JSON.parse(quoted ?? '') as string)),
  );
};

const has = (value: unknown, key: string | number): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key);

const get = (value: unknown, key: string | number): unknown =>
  has(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;

const isName = (value: unknown): boolean => typeof value === 'string' && /[^\s:：\0]/.test(value);

/** Whether a value is what an issue says that it got. */
const isWhatItGot = ({expected, got}: Issue, value: unknown): boolean => {
  const missing = /^an object with "(\w+)"$/.exec(expected)?.[1];
  if (missing) return got === 'none' && kindOf(value) === 'object' && !isName(get(value, missing));
  if (expected === 'a known field') return value !== undefined;
  if (expected === 'a transcript') return typeof value === 'string';
  if (expected.startsWith('version')) return String(value) === got;
  if (expected === 'plain text or spans') return typeof get(value, 'markdown') === 'string';
  if (got === 'a link in a link') return has(value, 'a');
  if (got === 'deeper ones') return [...MARKS, 'a'].some((name) => has(value, name));
  if (!got.startsWith('"')) return kindOf(value) === got;
  return typeof value === 'string' && JSON.stringify(value.slice(0, 40)) === got;
};

describe('parseStory, given any JSON,', () => {
  it('gives a story and issues', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story, issues} = parseStory(value);
        assert.equal(kindOf(story), 'object');
        assert.ok(issues.length <= 100);
      }),
      RUNS,
    );
  });

  it('gives a story that it reads as the same story', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        const again = parseStory(story);
        assert.deepEqual(again.story, story);
        assert.deepEqual(errors(again.issues), []);
      }),
      RUNS,
    );
  });

  it('gives a story that JSON holds', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const {story} = parseStory(value);
        assert.deepEqual(JSON.parse(JSON.stringify(story)), story);
      }),
      RUNS,
    );
  });

  it('names in each issue what is at its path', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        for (const issue of parseStory(value).issues) {
          const found = keysOf(issue.path).reduce(get, value);
          assert.ok(
            isWhatItGot(issue, found),
            `${JSON.stringify(issue)} is not ${JSON.stringify(found)}`,
          );
        }
      }),
      RUNS,
    );
  });

  it('finds no error in what a publisher may write', () => {
    fc.assert(
      fc.property(storyInput, (value) => {
        assert.deepEqual(errors(parseStory(value).issues), []);
      }),
      RUNS,
    );
  });
});
