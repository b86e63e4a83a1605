import {paragraphsOf} from '../story/body.js';
import type {Notice, Notices} from './notice.js';
import {noticesOf} from './notices.js';
import {
  BLOCK_FIELDS,
  type BlockName,
  type Conversation,
  type Link,
  type Quote,
  type Story,
  type StoryInput,
  type Text,
  type Turn,
} from '../story/story.js';
import type {Labels} from '../words/labels.js';
import {attribute, escape, inline, line} from './markup.js';
import {metaAttribute, metaOf} from './meta.js';
import {noticeMarkup, turnMarkup} from './notice-markup.js';
import {ownStory} from './own-story.js';
import {renderWords, type RenderWords} from './render-words.js';

/**
 * Writes a story as canonical HTML: plain markup that reads well without scripts or style sheets,
 * and that {@link readHtml} reads back to the same story. Fields that are absent write nothing.
 * What a reader does not read goes into one attribute, `data-meta`, as JSON. What is said of how a
 * text was made, and of what became of it, stands beside it. The story is parsed first, whoever
 * says that it was: nothing in it becomes markup.
 *
 * @param labels headings, and the words of notices with the `lang` that they are in; else English.
 */
export const renderHtml = (given: StoryInput, labels: Partial<RenderWords> = {}): string => {
  const story = ownStory(given);
  const words = renderWords(story.lang, labels);
  const {status, disclosure} = noticesOf(story, undefined, words);
  const inside = [
    noticeMarkup('status', status),
    ...NAMES.map((name) => blockMarkup(name, story, words)),
    story.links ? block('links', links(story.links)) : '',
    noticeMarkup('disclosure', disclosure),
  ];
  return `<hearth-story${storyAttributes(story)}>\n${inside.join('')}</hearth-story>\n`;
};

const NAMES = Object.keys(BLOCK_FIELDS) as BlockName[];

const storyAttributes = (story: Story): string =>
  attribute('lang', story.lang) + attribute('dir', story.dir) + metaAttribute(metaOf(story));

const lines = (texts: readonly Text[] = []): string =>
  texts.map((text) => line('p', text)).join('');

const list = (items: readonly Text[] = []): string =>
  items.length
    ? `    <ul>\n${items.map((item) => `  ${line('li', item)}`).join('')}    </ul>\n`
    : '';

const block = (tag: string, content: string): string =>
  `  <hearth-${tag}>\n${content}  </hearth-${tag.split(' ')[0] ?? ''}>\n`;

/** What a block is made of: its tag, its heading, and what stands beneath that. */
type PartsOf = (
  story: Story,
  words: Labels,
  notices: Notices,
) => readonly [tag: string, heading: string, content: string];

const heading = (text: Text): string => line('h3', text);

/** A conversation that was withdrawn. */
const NO_TALK: Conversation = {turns: []};

/** The blocks in reading order. */
const BLOCKS: Readonly<Record<BlockName, PartsOf>> = {
  summary: ({headline, dek, hook, gist, lede}) => [
    'summary',
    line('h2', headline),
    line('p', dek, 'hearth-dek') +
      line('p', hook, 'hearth-hook') +
      line('p', gist, 'hearth-gist') +
      line('p', lede, 'hearth-lede'),
  ],
  keyPoints: ({keyPoints}, words) => ['key-points', heading(words.keyPoints), list(keyPoints)],
  narrative: ({narrative}, words) => [
    'prose field="narrative"',
    heading(words.narrative),
    lines(narrative),
  ],
  report: ({report}, words) => ['prose field="report"', heading(words.report), lines(report)],
  quote: (story) => ['quote', '', story.quote ? quote(story.quote) : ''],
  conversation: ({conversation = NO_TALK}, words, notices) => [
    'conversation',
    // The class tells a heading that only stands in for a title from one that is the title.
    conversation.title === undefined
      ? line('h3', words.conversation, 'hearth-label')
      : heading(conversation.title),
    line('p', conversation.subtitle, 'hearth-subtitle') +
      conversation.turns.map((one, index) => turn(one, notices.turns[index])).join(''),
  ],
};

/** A block, or nothing where there is nothing to put into it. */
const blockMarkup = (name: BlockName, story: Story, words: RenderWords): string => {
  const notices = noticesOf(story, name, words, false);
  const {status, disclosure} = notices;
  if (!status && !BLOCK_FIELDS[name].some((field) => story[field] !== undefined)) return '';
  const [tag, title, content] = BLOCKS[name](story, words, notices);
  const above = title + noticeMarkup('status', status);
  return block(tag, above + content + noticeMarkup('disclosure', disclosure));
};

const quote = ({text, attribution, url}: Quote): string => {
  const said = paragraphsOf(text).map((paragraph) => `<p>${inline(paragraph)}</p>`);
  const cite = attribution === undefined ? '' : `<figcaption>${inline(attribution)}</figcaption>`;
  const quoted = `<blockquote${attribute('cite', url)}>${said.join('')}</blockquote>`;
  return `    <figure>${quoted}${cite}</figure>\n`;
};

const turn = ({speaker, text, disclosure}: Turn, notice: Notice | undefined): string => {
  const paragraphs = paragraphsOf(text).map(inline);
  const [first = '', ...rest] = paragraphs;
  return [`<b>${escape(speaker)}</b> ${first}`, ...rest]
    .map((said, index) => {
      const made = index === rest.length ? turnMarkup(disclosure, notice) : '';
      return `    <p>${said}${made}</p>\n`;
    })
    .join('');
};

const links = (items: readonly Link[]): string =>
  list(items.map(({label, url}) => (url === undefined ? label : [{a: label, href: url}])));
