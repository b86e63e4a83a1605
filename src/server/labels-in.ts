import {LABELS} from '../words/labels.js';
import type {RenderWords} from '../forms/render-words.js';
import {NOTICE_WORDS} from '../words/notice-words.js';
import {finderIn} from '../words/languages.js';

const find = finderIn(new Map());

/**
 * The library's own headings and words of notices in a language (`de`, `zh-TW`), to be given to
 * the renderers as `labels`; in English where it has none for it. What the elements say in the
 * reader's page and what the server says are then the same.
 */
export const labelsIn = (lang = 'en'): RenderWords =>
  // Nothing is found only where more languages may come: these are all.
  find({...LABELS, ...NOTICE_WORDS}, lang) as RenderWords;
