import type {Notice} from '../forms/notice.js';
import {elementOf} from '../story/span.js';
import type {Span, Text} from '../story/story.js';
import type {StoryInput} from '../forms/story.js';
import {absolute} from './absolute.js';
import type {RenderOptions} from './options.js';
import {outlineOf, type OutlineItem, type Section} from '../forms/outline.js';

/**
 * Writes a story as plain text for people: a blank line between paragraphs and turns, two above
 * each block; points begin with a bullet, turns with their speaker, quotations with `>`; the
 * address of a link stands behind it in brackets. No line is wrapped. Control characters, which do
 * things to terminals, are left out. The story is parsed first; an empty one is an empty text.
 */
export const renderText = (given: StoryInput, options: RenderOptions = {}): string => {
  const {status, disclosure, sections} = outlineOf(given, options.labels);
  const write = writerOf(options.base);
  const blocks = [
    noticeText(status, write),
    ...sections.map((section) => sectionText(section, write)),
    noticeText(disclosure, write),
  ].filter(Boolean);
  return blocks.length ? `${blocks.join('\n\n\n')}\n` : '';
};

/** Writes a text that has the same meaning without its spans. */
type Write = (text: Text) => string;

const writerOf = (base: string | undefined): Write => {
  const write: Write = (text) =>
    typeof text === 'string' ? printable(text) : text.map(writeSpan).join('');
  const writeSpan = (span: Span): string => {
    if (typeof span === 'string') return printable(span);
    const [name, inside, href] = elementOf(span);
    if (name === 'br') return '\n';
    if (name === 'q') return `“${write(inside)}”`;
    return name === 'a' ? withAddress(write(inside), absolute(href, base)) : write(inside);
  };
  return write;
};

const printable = (value: string): string => value.replace(/\p{Cc}/gu, '');

/** What a link reads and where it leads, once where that is the same. */
const withAddress = (text: string, url: string): string => {
  const address = printable(url);
  return text === address || text === address.replace(/^(mailto|tel):/i, '')
    ? text
    : `${text} (${address})`;
};

const noticeText = (notice: Notice | undefined, write: Write): string =>
  (notice ?? []).map(write).join('\n');

const sectionText = ({heading, status, items, disclosure}: Section, write: Write): string =>
  [
    heading === undefined ? '' : write(heading),
    noticeText(status, write),
    ...joinPoints(items, write),
    noticeText(disclosure, write),
  ]
    .filter(Boolean)
    .join('\n\n');

/** The items as paragraphs; a list is one, with an item a line. */
const joinPoints = (items: readonly OutlineItem[], write: Write): readonly string[] => {
  const texts = items.map((item) => itemText(item, write));
  return items[0]?.kind === 'point' ? [texts.join('\n')] : texts;
};

const itemText = (item: OutlineItem, write: Write): string => {
  if (item.kind === 'line') return write(item.text);
  if (item.kind === 'point') return `• ${write(item.text).replaceAll('\n', '\n  ')}`;
  const said = item.paragraphs.map(write).join('\n\n');
  if (item.kind === 'turn') {
    const speaker = item.speaker ? `${printable(item.speaker)}: ` : '';
    return `${speaker}${said}${item.notice ? ` (${noticeText(item.notice, write)})` : ''}`;
  }
  const {attribution, url} = item;
  const source = attribution ?? url ?? '';
  const cite = source && `— ${write(url ? [{a: source, href: url}] : source)}`;
  const quoted = said.split('\n').map((line) => (line ? `> ${line}` : '>'));
  return [...quoted, ...(cite ? [cite] : [])].join('\n');
};
