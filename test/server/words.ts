import {parseStory} from '../../src/forms/parse.js';
import type {Story, StoryInput} from '../../src/forms/story.js';
import {storyWords} from '../fixtures.js';

/** Anything, where a story should be. */
export const asStory = (value: unknown): StoryInput => value as StoryInput;

export const parsed = (value: unknown): Story => parseStory(value).story;

/** All that a reader reads of a story, without the characters that `clean` takes out. */
export const wordsOf = (value: unknown, clean = /\p{Cc}/gu): readonly string[] =>
  storyWords(parsed(value))
    .map((words) => words.replace(clean, ''))
    .filter(Boolean);

/** Whether the characters of some words stand in a text in this order, others between them or not. */
export const hasInOrder = (text: string, words: readonly string[]): boolean => {
  let from = 0;
  for (const char of words.join('')) {
    from = text.indexOf(char, from) + char.length;
    if (from < char.length) return false;
  }
  return true;
};
