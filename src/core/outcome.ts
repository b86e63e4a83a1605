import {formatIssue, type Issue} from '../story/issue.js';
import {parseStory} from '../story/parse.js';
import type {Story} from '../story/story.js';
import {hasContent} from './content.js';

/** What came of reading a story. */
export type Outcome =
  {readonly story: Story; readonly issues: readonly Issue[]} | {readonly failure: string};

/** Reads a story from a value; one without anything to read is a failure. */
export const readValue = (value: unknown): Outcome => {
  const {story, issues} = parseStory(value);
  if (hasContent(story)) return {story, issues};
  const failure = issues.map(formatIssue).join(' ');
  return {failure: failure || 'it has no field of a story; see story.schema.json'};
};

/** Reads a story from JSON. */
export const readJson = (source: string): Outcome => {
  try {
    return readValue(JSON.parse(source));
  } catch (error) {
    return {failure: `${(error as Error).message}; it must be JSON`};
  }
};
