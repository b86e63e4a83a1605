import {parseStory} from '../../../src/forms/parse.js';
import {metaOf} from '../../../src/forms/meta.js';
import type {StoryMeta} from '../../../src/story/story.js';

/** The notes of a story that can be written in the sidebar: how it was made, what became of it. */
export const NOTES = {
  disclosure: ['use', 'model', 'reviewedBy', 'reviewed', 'policy'],
  status: ['state', 'note', 'date'],
} as const;

/** One of the two. */
export type NoteName = keyof typeof NOTES;

/** Notes as they are being written: nothing of them may be whole yet. */
export type Draft = Readonly<Partial<Record<NoteName, Readonly<Record<string, unknown>>>>>;

/** The notes in a `data-meta`, as they were written. */
export const draftIn = (meta = ''): Draft => {
  try {
    return Object(JSON.parse(meta)) as Draft;
  } catch {
    return {};
  }
};

/** What of them can be read. */
export const metaIn = (meta?: string): StoryMeta => metaOf(parseStory(draftIn(meta)).story);

/** Whether the story's words are no longer to be read. */
export const isWithdrawn = ({status}: StoryMeta): boolean => status?.state === 'withdrawn';
