import {hasOwn} from './has-own.js';
import {bodyOf, listOf} from './body.js';
import {isList} from './issue.js';
import {
  excerpt,
  isObject,
  itemsOf,
  list,
  object,
  own,
  report,
  step,
  wrongType,
  type Cursor,
  type Reader,
} from './reader.js';
import type {Body, BodyHeading, BodyItem, BodyList, BodyQuote, Paragraphs, Text} from './story.js';
import {attribution, markdown, text} from './text.js';

/** Reads a value as items of a list; one may be several, or none. */
type ItemReader<Item> = (value: unknown, cursor: Cursor) => readonly Item[];

/** Reads a list that is no list of spans; anything else is one item. */
const itemList =
  <Item>(read: ItemReader<Item>): Reader<readonly Item[]> =>
  (value, cursor) => {
    const items = isList(value) ? itemsOf(value, cursor) : [];
    const found =
      isList(value) && !isSpans(items)
        ? items.flatMap((item, index) => step(cursor, index, () => read(item, cursor)))
        : read(value, cursor);
    return found.length ? found : undefined;
  };

/** A list is a list of spans, and so one paragraph, where one of its items is a span object. */
const isSpans = (value: readonly unknown[]): boolean =>
  value.some((item) => isObject(item) && own(item, 'markdown') === undefined && !kindOf(item));

/** One paragraph; a string with blank lines is several. */
const paragraph: ItemReader<Text> = (value, cursor) => {
  if (value == null) return [];
  const source = markdown(value, cursor) ?? value;
  const [first, ...rest] = typeof source === 'string' ? source.split(/\n\s*\n/) : [source];
  return [first, ...itemsOf(rest, cursor)]
    .map((piece) => text(piece, cursor))
    .filter((piece) => piece !== undefined);
};

const paragraphList = itemList(paragraph);

/** Paragraphs, where a single one stands for itself. */
export const paragraphs: Reader<Paragraphs> = (value, cursor) => {
  const read = paragraphList(value, cursor);
  return read && bodyOf(read);
};

const flag: Reader<boolean> = (value, cursor) =>
  typeof value === 'boolean' ? value : wrongType(cursor, 'true or false', value);

const integer: Reader<number> = (value, cursor) =>
  Number.isSafeInteger(value)
    ? Number(value)
    : report(cursor, 'a whole number', excerpt(value), 'Write a number such as 4.');

/** The items of a body that are no paragraphs, by the key that tells them. */
const STRUCTURES = {
  heading: object<BodyHeading>({heading: text}, 'heading'),
  list: object<BodyList>({list: list(text), ordered: flag, start: integer}, 'list'),
  quote: object<BodyQuote>({quote: paragraphs, cite: attribution}, 'quote'),
};

const kindOf = (value: object): keyof typeof STRUCTURES | undefined =>
  (Object.keys(STRUCTURES) as (keyof typeof STRUCTURES)[]).find((key) => own(value, key) != null);

const bodyItem: ItemReader<BodyItem> = (value, cursor) => {
  const kind = isObject(value) ? kindOf(value) : undefined;
  if (!kind) return paragraph(value, cursor);
  const item = STRUCTURES[kind](value, cursor);
  if (!item) return [];
  return [hasOwn(item, 'list') ? listOf(item) : item];
};

/** A list of paragraphs, headings, lists and quotations. */
export const bodyItems: Reader<readonly BodyItem[]> = itemList(bodyItem);

/** The same, where a single paragraph stands for itself. */
export const body: Reader<Body> = (value, cursor) => {
  const read = bodyItems(value, cursor);
  return read && bodyOf(read);
};
