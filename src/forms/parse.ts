import {BLOCKS, type StoryContent} from '../blocks/table.js';
import type {Issue} from '../story/issue.js';
import {
  excerpt,
  fieldsFrom,
  filled,
  MAX_ITEMS_IN_ALL,
  line,
  list,
  object,
  oneOf,
  report,
  wrongType,
  type Cursor,
  type Reader,
} from '../story/reader.js';
import {readers} from '../story/readers.js';
import {
  DIRECTIONS,
  STORY_VERSION,
  type Image,
  type Publisher,
  type Source,
} from '../story/story.js';
import type {Blocks, Story} from './story.js';
import {withdraw} from './withdraw.js';

/** A story, and what was wrong with what it was read from. */
export interface ParsedStory {
  readonly story: Story;
  readonly issues: readonly Issue[];
}

/**
 * Reads a story from anything: JSON, what a page's script made, what {@link readHtml} found. Takes
 * what it can, names the rest in `issues`, and never throws. `null` and empty fields are absent, as
 * is the content of what was withdrawn. Turns that come again may be the same objects again: what it
 * gives is not to be changed.
 */
export const parseStory = (value: unknown): ParsedStory => {
  const cursor: Cursor = {path: [], issues: [], room: MAX_ITEMS_IN_ALL};
  try {
    return {story: withdraw(storyFields(value, cursor) ?? {}), issues: cursor.issues};
  } catch {
    return {story: {}, issues: [TOO_LARGE]};
  }
};

/** @see https://www.rfc-editor.org/rfc/rfc5646#section-2.1 */
const LANGUAGE_TAG = /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i;

/** Only what no engine has room for comes to this, such as a text of half a gigabyte. */
const TOO_LARGE: Issue = {
  level: 'error',
  path: '',
  expected: 'a story',
  got: 'one too large',
  remedy: 'Shorten its texts.',
};

/** Checks the version, which is no part of the story. */
const version: Reader<never> = (value, cursor) => {
  if (typeof value !== 'number') return wrongType(cursor, 'number', value);
  if (value <= STORY_VERSION) return;
  const remedy = 'Update hearth-widgets; what it can read still shows.';
  return report(cursor, `version ${STORY_VERSION}`, String(value), remedy, 'warning');
};

/** A language tag; many a CMS writes `en_US` for `en-US`. */
const language: Reader<string> = (value, cursor) => {
  const tag = line(value, cursor)?.replaceAll('_', '-');
  if (!tag || LANGUAGE_TAG.test(tag)) return tag;
  return report(cursor, 'a language tag', excerpt(value), 'Write one such as "en" or "zh-Hant".');
};

/** The fields of all blocks, each with its reader. */
const contentFields = fieldsFrom<StoryContent>(
  BLOCKS.flatMap(({fields}) =>
    Object.entries(fields).map(([name, readerOf]) => [name, readerOf(readers)] as const),
  ),
);

const {url, disclosure, status, blockNotes} = readers;

const notes = fieldsFrom<Blocks>(
  BLOCKS.filter(({isNoted}) => isNoted).map(({name}) => [name, blockNotes] as const),
);

const storyFields = object<Story & {readonly version?: never}>({
  ...contentFields,
  version,
  id: line,
  url,
  lang: language,
  dir: oneOf(DIRECTIONS),
  publisher: object<Publisher>({name: line, url}, 'name'),
  authors: list(line),
  section: line,
  published: line,
  modified: line,
  image: object<Image>({url, alt: line}, 'url'),
  sources: list(object<Source>({title: line, url}, 'title')),
  disclosure,
  status,
  blocks: filled(object<Blocks>(notes)),
});
