import {hasOwn} from './has-own.js';
import type {
  Body,
  BodyHeading,
  BodyItem,
  BodyList,
  BodyQuote,
  Paragraphs,
  Span,
  Text,
} from './story.js';

/** The key that tells the items of a {@link Body} that are no paragraphs. */
const KINDS = ['heading', 'list', 'quote'] as const;

/** Whether a value is an item of a body other than a paragraph. */
export const isStructured = (value: unknown): value is BodyHeading | BodyList | BodyQuote =>
  typeof value === 'object' && value !== null && KINDS.some((kind) => hasOwn(value, kind));

/** The items of a {@link Body}. */
export const paragraphsOf: {
  (value: Paragraphs): readonly Text[];
  (value: Body): readonly BodyItem[];
} = (value: Body): readonly Text[] => (isParagraph(value) ? [value] : (value as readonly Text[]));

/** Whether an item of a body is a paragraph, or a body is a single one. */
export const isParagraph = (value: Body | BodyItem): value is Text =>
  typeof value === 'string' || (Array.isArray(value) && value.some(isMarked));

const isMarked = (item: Span | BodyItem): boolean =>
  typeof item === 'object' && !Array.isArray(item) && !isStructured(item);

/** Items as a {@link Body}: a single paragraph stands for itself. */
export const bodyOf: {
  (items: readonly Text[]): Paragraphs;
  (items: readonly BodyItem[]): Body;
} = (items: readonly BodyItem[]): Paragraphs => {
  const [first] = items;
  return first !== undefined && items.length === 1 && !isStructured(first)
    ? first
    : (items as readonly Text[]);
};

/** The texts of an item of a body, in the order in which they show. */
export const textsOfBody = (item: BodyItem): readonly Text[] => {
  if (!isStructured(item)) return [item];
  if (hasOwn(item, 'heading')) return [item.heading];
  if (hasOwn(item, 'list')) return item.list;
  return [...paragraphsOf(item.quote), ...(item.cite === undefined ? [] : [item.cite])];
};

/** A list of a body in its one form: 1 is the default, and another first number numbers it. */
export const listOf = ({list: items, ordered, start = 1}: BodyList): BodyList => ({
  list: items,
  ...((ordered || start !== 1) && {ordered: true}),
  ...(start !== 1 && {start}),
});
