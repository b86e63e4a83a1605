import {parseStory} from '../forms/parse.js';
import type {Converted} from './converted.js';

/** Reads a story from some form of it. */
type Read = (source: string) => Converted | Promise<Converted>;

/** The forms that a story is read from. A parser is loaded for the form that needs it. */
export const READERS = {
  transcript: (conversation) => {
    const {story, issues} = parseStory({conversation});
    return {story, isWhole: !issues.length};
  },
  html: async (source) => (await import('./convert-html.js')).fromHtml(source),
  markdown: async (source) => (await import('./convert-markdown.js')).fromMarkdown(source),
} satisfies Record<string, Read>;

/** A form that a story is read from. */
export type Form = keyof typeof READERS;
