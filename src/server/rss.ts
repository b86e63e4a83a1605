import {escape} from '../forms/markup.js';
import {plainText} from '../story/plain.js';
import type {Text} from '../story/story.js';
import type {Story, StoryInput} from '../forms/story.js';
import {absolute, isAbsolute} from './absolute.js';
import {momentOf} from './json-ld-notes.js';
import {ownOptions, type RenderOptions} from './options.js';
import {outlineOf, type Outline} from '../forms/outline.js';
import {PIECES, piecesOf, startTag} from './pieces.js';

/** What XML has no place for, halves of characters too. */
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Writes a story for a feed, as what `content:encoded` or `content` holds: the plainest of HTML,
 * without a class, a style or an element that feed readers take out. A link whose address is
 * relative needs a `base`, and is text without one. No character in it is one that XML forbids.
 */
export const renderRss = (given: StoryInput, options: RenderOptions = {}): string => {
  const {labels, base} = ownOptions(options);
  return contentOf(outlineOf(given, labels), base);
};

const contentOf = (outline: Outline, base: string | undefined): string =>
  piecesOf(outline, base)
    .map((piece) => `${startTag(piece)}${piece.html}</${PIECES[piece.kind]}>\n`)
    .join('')
    .replace(NOT_XML, '');

/**
 * Writes a story as the `<item>` of an RSS 2.0 feed. The feed's `<rss>` declares the prefixes
 * `content` and `dc`: `xmlns:content="http://purl.org/rss/1.0/modules/content/"` and
 * `xmlns:dc="http://purl.org/dc/elements/1.1/"`.
 * @see https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
 */
export const renderRssItem = (given: StoryInput, options: RenderOptions = {}): string => {
  const {labels, base} = ownOptions(options);
  const outline = outlineOf(given, labels);
  const {story} = outline;
  const {headline, dek, gist, authors = [], section} = story;
  const content = contentOf(outline, base);
  const fields = [
    field('title', plain(headline ?? dek ?? gist)),
    ...addressFields(story, base),
    field('pubDate', dateOf(story.published)),
    ...authors.map((name) => field('dc:creator', name)),
    field('category', section),
    field('description', plain(gist ?? dek)),
    field('content:encoded', content || undefined),
  ];
  return `<item>\n${fields.join('')}</item>\n`.replace(NOT_XML, '');
};

const field = (name: string, value: string | undefined): string =>
  value === undefined ? '' : `  <${name}>${escape(value)}</${name}>\n`;

const plain = (text: Text | undefined): string | undefined =>
  text === undefined ? undefined : plainText(text);

/** The address, and what a reader knows the item by. */
const addressFields = ({url, id}: Story, base: string | undefined): readonly string[] => {
  const address = url === undefined ? '' : absolute(url, base);
  const link = isAbsolute(address) ? address : undefined;
  const guid = id ?? link;
  return [
    field('link', link),
    guid === undefined
      ? ''
      : `  <guid isPermaLink="${guid === link ? 'true' : 'false'}">${escape(guid)}</guid>\n`,
  ];
};

/** A moment as RFC 822 writes it. */
const dateOf = (moment: string | undefined): string | undefined => {
  const time = Date.parse(momentOf(moment) ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toUTCString();
};
