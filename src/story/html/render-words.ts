import {NOTICE_WORDS, type NoticeWords} from '../notice-words.js';
import {LABELS, type Labels} from './labels.js';

/** What a renderer writes that is no part of a story: headings, and the words of notices. */
export type RenderWords = Labels & NoticeWords;

/** The words given; for the rest the English ones, with dates as the story's own English has them. */
export const renderWords = (
  lang: string | undefined,
  labels: Partial<RenderWords> = {},
): RenderWords => ({
  ...LABELS,
  ...NOTICE_WORDS,
  lang: lang && /^en\b/.test(lang) ? lang : 'en',
  ...labels,
});
