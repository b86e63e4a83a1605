import type {BlockName} from '../blocks/table.js';
import {withoutPrototype} from '../story/without-prototype.js';
import {LABELS, type Labels} from '../words/labels.js';
import {NOTICE_WORDS, type NoticeWords} from '../words/notice-words.js';

/** Headings of blocks, by their names; those without a default one have none. */
export type Headings = Labels & {readonly [Name in BlockName]?: string};

/** What a renderer writes that is no field of a story: headings, and the words of notices. */
export type RenderWords = Headings & NoticeWords;

/** English of a region in which the day comes before the month: not that of the United States. */
const DAY_FIRST = /^en-([a-z]{4}-)?(?!(us|as|ca|gu|mh|mp|ph|pr|um|vi)(-|$))([a-z]{2}|\d{3})(-|$)/i;

/**
 * The words given; for the rest the English ones, with dates in one of two forms, which a program
 * in any language can write: as in Britain where the story is in the English of such a region,
 * otherwise as in the United States.
 */
export const renderWords = (
  lang: string | undefined,
  labels?: Partial<RenderWords> | null,
): RenderWords =>
  // Without a prototype: a block without a heading has none of the page's either.
  withoutPrototype({
    ...LABELS,
    ...NOTICE_WORDS,
    lang: lang && DAY_FIRST.test(lang) ? 'en-GB' : 'en-US',
    ...stringsOf(labels ?? {}),
  });

/** The labels that are strings: a list would be written as spans, with elements of any name. */
const stringsOf = (labels: Partial<RenderWords>): Partial<RenderWords> =>
  Object.fromEntries(
    Object.entries(labels).filter(([, label]: [string, unknown]) => typeof label === 'string'),
  );
