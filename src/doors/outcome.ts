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

/** Reads a story from a value; one without anything to read is a failure. */
export const readValue = (value: unknown): Outcome => {
  const {story: parsed, issues} = parseStory(value);
  const story = bare(parsed);
  if (hasContent(story) || story.status?.state === 'withdrawn')
    return {story, issues, failure: undefined};
  return failed(issues.map(formatIssue).join(' ') || 'it has no field of a story.');
};

/** Reads a story from JSON. */
export const readJson = (source: string): Outcome => {
  try {
    return readValue(JSON.parse(source));
  } catch (error) {
    return failed(`${messageOf(error)}; it must be JSON.`);
  }
};
