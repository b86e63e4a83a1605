import type {Issue} from '../story/issue.js';
import {
  excerpt,
  fieldsOf,
  filled,
  isObject,
  line,
  list,
  object,
  oneOf,
  own,
  report,
  wrongType,
  type Cursor,
  type Reader,
} from '../story/reader.js';
import {
  DIRECTIONS,
  DISCLOSURE_USES,
  STATUS_STATES,
  STORY_VERSION,
  type BlockNotes,
  type Blocks,
  type Conversation,
  type Disclosure,
  type Image,
  type Link,
  type Publisher,
  type Quote,
  type Source,
  type Status,
  type Story,
  type Turn,
} from '../story/story.js';
import {attribution, body, paragraphs, speaker, text, url} from '../story/text.js';
import {parseTranscript} from '../blocks/conversation/transcript.js';
import {joinTurns} from '../blocks/conversation/turns.js';
import {withdraw} from './withdraw.js';

/** A story, and what was wrong with what it was read from. */
export interface ParsedStory {
  readonly story: Story;
  readonly issues: readonly Issue[];
}

/** More than the largest story that a page can show. */
const MAX_ITEMS_IN_ALL = 2_000_000;

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

const disclosure = object<Disclosure>(
  {use: oneOf(DISCLOSURE_USES), model: line, reviewedBy: line, reviewed: line, policy: url},
  'use',
);

/** Reads how a text was made from any value; `undefined` where it does not say. */
export const parseDisclosure = (value: unknown): Disclosure | undefined =>
  disclosure(value, {path: [], issues: [], room: 0});

const status = object<Status>({state: oneOf(STATUS_STATES), note: text, date: line}, 'state');

const block = filled(object<BlockNotes>({disclosure, status}));

const turnFields = object<Turn>({speaker, text: body, disclosure}, 'text');

const newTurn: Reader<Turn> = (value, cursor) => {
  const read = turnFields(value, cursor);
  if (!read || Object.hasOwn(read, 'speaker')) return read;
  report(cursor, 'an object with "speaker"', 'none', 'Say who speaks.', 'warning');
  return {...read, speaker: ''};
};

/** Turns of two strings, as they were and as they were read: one that grows comes with all others. */
const known = new WeakMap<object, Turn & {readonly read: Turn}>();

const turn: Reader<Turn> = (value, cursor) => {
  if (!isObject(value) || fieldsOf(value).length !== 2) return newTurn(value, cursor);
  const [said, by] = [own(value, 'text'), own(value, 'speaker')];
  const before = known.get(value);
  if (before && before.text === said && before.speaker === by) return before.read;
  const read = newTurn(value, cursor);
  if (read?.speaker && typeof said === 'string' && typeof by === 'string')
    known.set(value, {text: said, speaker: by, read});
  return read;
};

const turns: Reader<readonly Turn[]> = (value, cursor) => {
  if (typeof value !== 'string') {
    const read = list(turn)(value, cursor);
    return read && joinTurns(read);
  }
  // Its own issues: their paths would lead into turns that nobody wrote.
  const read = list(turn)(parseTranscript(value), {...cursor, issues: []});
  if (read || !value.trim()) return read;
  return report(cursor, 'a transcript', 'text', 'Begin each speech with "Name: ".');
};

const conversationFields = object<Conversation>({title: text, subtitle: text, turns}, 'turns');

const conversation: Reader<Conversation> = (value, cursor) => {
  if (typeof value !== 'string') return conversationFields(value, cursor);
  const read = turns(value, cursor);
  return read && {turns: read};
};

const storyFields = object<Story & {readonly version?: never}>({
  version,
  id: line,
  url,
  lang: language,
  dir: oneOf(DIRECTIONS),
  headline: text,
  dek: text,
  hook: text,
  gist: text,
  lede: text,
  keyPoints: list(text),
  narrative: paragraphs,
  report: paragraphs,
  quote: object<Quote>({text: body, attribution, url}, 'text'),
  conversation,
  links: list(object<Link>({label: line, url}, 'label')),
  publisher: object<Publisher>({name: line, url}, 'name'),
  authors: list(line),
  section: line,
  published: line,
  modified: line,
  image: object<Image>({url, alt: line}, 'url'),
  sources: list(object<Source>({title: line, url}, 'title')),
  disclosure,
  status,
  blocks: filled(
    object<Blocks>({
      summary: block,
      keyPoints: block,
      narrative: block,
      report: block,
      quote: block,
      conversation: block,
    }),
  ),
});
