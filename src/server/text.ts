import {hasOwn} from '../story/has-own.js';
import type {Notice} from '../forms/notice.js';
import {annotationOf, elementOf} from '../story/span.js';
import {isStructured, paragraphsOf} from '../story/body.js';
import type {BodyItem, Span, Text} from '../story/story.js';
import type {StoryInput} from '../forms/story.js';
import {absolute} from './absolute.js';
import {ownOptions, type RenderOptions} from './options.js';
import {outlineOf, type OutlineItem, type Section} from '../forms/outline.js';

/**
 * Writes a story as plain text for people: a blank line between paragraphs and turns, two above
 * each block; points begin with a bullet, turns with their speaker, quotations with `>`; the
 * address of a link stands behind it in brackets. No line is wrapped. Control characters, which do
 * things to terminals, are left out. The story is parsed first; an empty one is an empty text.
 */
export const renderText = (given: StoryInput, options: RenderOptions = {}): string => {
  const {labels, base} = ownOptions(options);
  const {status, disclosure, sections} = outlineOf(given, labels);
  const write = writerOf(base);
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
    const [name, inside, attributes] = elementOf(span);
    if (name === 'br') return '\n';
    const annotation = annotationOf(span);
    if (annotation !== undefined) return `${write(inside)}(${write(annotation)})`;
    if (name === 'q') return `“${write(inside)}”`;
    const href = Object.fromEntries(attributes)['href'];
    return href === undefined ? write(inside) : withAddress(write(inside), absolute(href, base));
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
  if (item.kind === 'passage') return bodyText(item.content, write);
  if (item.kind === 'point') return listItem('•', item.text, write);
  if (item.kind === 'turn') {
    // The mark of a list or a quotation begins a line.
    const gap = isStructured(item.body[0]) ? '\n\n' : ' ';
    const speaker = item.speaker ? `${printable(item.speaker)}:${gap}` : '';
    const said = item.body.map((one) => bodyText(one, write)).join('\n\n');
    return `${speaker}${said}${item.notice ? ` (${noticeText(item.notice, write)})` : ''}`;
  }
  const {paragraphs, attribution, url} = item;
  const source = attribution ?? url;
  return quoted(paragraphs, source && url ? [{a: source, href: url}] : source, write);
};

const bodyText = (item: BodyItem, write: Write): string => {
  if (!isStructured(item)) return write(item);
  if (hasOwn(item, 'heading')) return write(item.heading);
  if (hasOwn(item, 'quote')) return quoted(paragraphsOf(item.quote), item.cite, write);
  const {list, ordered, start = 1} = item;
  return list
    .map((text, index) => listItem(ordered ? `${start + index}.` : '•', text, write))
    .join('\n');
};

const listItem = (mark: string, text: Text, write: Write): string =>
  `${mark} ${write(text).replaceAll('\n', '\n  ')}`;

const quoted = (paragraphs: readonly Text[], source: Text | undefined, write: Write): string => {
  const lines = paragraphs.map(write).join('\n\n').split('\n');
  const cite = source === undefined ? '' : `— ${write(source)}`;
  return [...lines.map((line) => (line ? `> ${line}` : '>')), ...(cite ? [cite] : [])].join('\n');
};
