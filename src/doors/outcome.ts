import {formatIssue, type Issue} from '../story/issue.js';
import {messageOf} from '../story/message-of.js';
import {parseStory} from '../forms/parse.js';
import type {Story} from '../forms/story.js';
import {hasContent} from '../forms/content.js';
import {bare} from '../page/page.js';

/** What came of reading a story: the story, or why there is none. */
export interface Outcome {
  readonly story: Story | undefined;
  readonly issues: readonly Issue[];
  readonly failure: string | undefined;
}

/** A story that could not be read. */
export const failed = (failure: string): Outcome => ({story: undefined, issues: [], failure});

/**
 * Reads a story from a value; one without anything to read is a failure. A string is taken for JSON,
 * since templates encode twice.
 */
export const readValue = (value: unknown): Outcome => {
  if (typeof value === 'string' && /^\s*["{]/.test(value)) return readJson(value);
  const {story: parsed, issues} = parseStory(value);
  const story = bare(parsed);
  if (hasContent(story) || story.status?.state === 'withdrawn')
    return {story, issues, failure: undefined};
  return failed(issues.map(formatIssue).join(' ') || 'it has no field of a story.');
};

const ESCAPED = /^\s*["{[]*\s*&(quot|#34|#x22);/i;

/** Reads a story from JSON, or from JSON that a template has escaped as HTML. */
export const readJson = (source: string, remedy = 'it must be JSON'): Outcome => {
  try {
    return readValue(JSON.parse(source));
  } catch (error) {
    if (ESCAPED.test(source)) return readJson(unescape(source), 'print it without escaping');
    return failed(`${messageOf(error)}; ${remedy}.`);
  }
};

/** Characters by the entities that templates write. */
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#34': '"',
  '#x22': '"',
  '#39': "'",
  '#x27': "'",
  '#039': "'",
};

/** Undoes one escaping: in it, no entity is part of a text. */
const unescape = (source: string): string =>
  source.replace(/&(#?\w+);/g, (entity, name: string) => {
    const key = name.toLowerCase();
    return Object.hasOwn(CHARACTERS, key) ? (CHARACTERS[key] ?? entity) : entity;
  });
