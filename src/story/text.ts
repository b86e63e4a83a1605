import {foldName} from './fold.js';
import {isList, kindOf} from './issue.js';
import {bodyOf} from './body.js';
import {
  fieldsOf,
  isObject,
  itemsOf,
  line,
  own,
  report,
  step,
  unknownField,
  wrongType,
  type Cursor,
  type Reader,
} from './reader.js';
import {MARKS, type Body, type Span, type Text} from './story.js';
import {SIGNATURE, TextBuilder} from './text-builder.js';
import {safeUrl} from './url.js';

/** Spans nest this deep; what is deeper shows as plain text. */
const MAX_DEPTH = 8;

const readText = (value: unknown, cursor: Cursor, builder: TextBuilder): Text | undefined => {
  const source = markdown(value, cursor) ?? value;
  if (typeof source !== 'string' && !isList(source)) return wrongType(cursor, 'text', source);
  readSpans(source, {cursor, builder, depth: 0, inLink: false});
  return builder.text;
};

/** A {@link Text}: a string, a list of spans, or `{"markdown": …}`. */
export const text: Reader<Text> = (value, cursor) => readText(value, cursor, new TextBuilder());

/** Who is quoted, without the dash before the name. */
export const attribution: Reader<Text> = (value, cursor) =>
  readText(value, cursor, new TextBuilder(SIGNATURE));

/** A list of paragraphs; a string is one, or several where it has blank lines. */
export const paragraphs: Reader<readonly Text[]> = (value, cursor) => {
  const items = isList(value) ? itemsOf(value, cursor) : [];
  const read =
    isList(value) && !isSpans(items)
      ? items.flatMap((item, index) => step(cursor, index, () => paragraph(item, cursor)))
      : paragraph(value, cursor);
  return read.length ? read : undefined;
};

/** Paragraphs, where a single one stands for itself. */
export const body: Reader<Body> = (value, cursor) => {
  const read = paragraphs(value, cursor);
  return read && bodyOf(read);
};

/** An address that is safe to link to. */
export const url: Reader<string> = (value, cursor) =>
  (typeof value === 'string' ? safeUrl(value) : undefined) ??
  report(
    cursor,
    'an address (http, https, mailto, tel or relative)',
    typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : kindOf(value),
    'Correct it; until then it shows as text.',
  );

/** The name of who speaks, without the colon after it. */
export const speaker: Reader<string> = (value, cursor) =>
  foldName(line(value, cursor) ?? '') || undefined;

const paragraph = (value: unknown, cursor: Cursor): Text[] => {
  if (value == null) return [];
  const source = markdown(value, cursor) ?? value;
  const parts = typeof source === 'string' ? source.split(/\n[\t\r ]*\n/) : [source];
  return parts.map((part) => text(part, cursor)).filter((part) => part !== undefined);
};

/** A list is a list of spans, and so one paragraph, where one of its items is a span object. */
const isSpans = (value: readonly unknown[]): boolean =>
  value.some((item) => isObject(item) && own(item, 'markdown') === undefined);

const markdown = (value: unknown, cursor: Cursor): string | undefined => {
  const source = isObject(value) ? own(value, 'markdown') : undefined;
  if (typeof source !== 'string') return;
  const expected = 'plain text or spans';
  if (!cursor.issues.some((issue) => issue.expected === expected)) {
    report(cursor, expected, 'markdown', 'It shows as plain text; write it as spans.', 'warning');
  }
  return source;
};

interface Place {
  readonly cursor: Cursor;
  readonly builder: TextBuilder;
  readonly depth: number;
  readonly inLink: boolean;
}

const readSpans = (value: unknown, place: Place): void => {
  const {cursor, builder} = place;
  if (typeof value === 'string') builder.addString(value);
  else if (!isList(value)) readSpan(value, place);
  else {
    itemsOf(value, cursor).forEach((item, index) =>
      step(cursor, index, () => readSpan(item, place)),
    );
  }
};

const readSpan = (value: unknown, place: Place): void => {
  const {cursor, builder, depth} = place;
  if (typeof value === 'string') return builder.addString(value);
  if (!isObject(value)) return wrongType(cursor, 'a span', value);
  const name = nameOf(value);
  if (name === undefined) return noSpan(value, cursor);
  for (const key of fieldsOf(value)) {
    const isKnown = key === name || (key === 'href' && name === 'a');
    if (!isKnown) step(cursor, key, () => unknownField(cursor));
  }
  if (name === 'br') return builder.addBreak();
  if (depth === MAX_DEPTH) return builder.addString(deepText(value, cursor));
  const href = name === 'a' ? readHref(value, place) : undefined;
  const fill = (): void =>
    step(cursor, name, () => {
      const inLink = place.inLink || href !== undefined;
      readSpans(own(value, name), {cursor, builder, depth: depth + 1, inLink});
    });
  if (name === 'a' && href === undefined) return fill();
  builder.addSpan(fill, (inside) => ({[name]: inside, ...(href !== undefined && {href})}) as Span);
};

const nameOf = (value: object): string | undefined =>
  [...MARKS, 'a', 'br'].find((key) => own(value, key) != null);

const noSpan = (value: object, cursor: Cursor): undefined =>
  report(
    cursor,
    `an object with ${[...MARKS, 'a'].join(', ')} or br`,
    fieldsOf(value).slice(0, 5).join(', ') || 'an empty one',
    'Use one of these, or a string.',
  );

const readHref = (value: object, {cursor, inLink}: Place): string | undefined => {
  if (inLink) return report(cursor, 'text', 'a link in a link', 'Take one of them out.');
  return step(cursor, 'href', () => url(own(value, 'href'), cursor));
};

/** All the text below a value, whatever its depth, without recursion; each object's once. */
const deepText = (value: object, cursor: Cursor): string => {
  report(cursor, `spans at most ${MAX_DEPTH} deep`, 'deeper ones', 'Nest fewer.', 'warning');
  const found: string[] = [];
  const open: unknown[] = [value];
  const seen = new Set<unknown>();
  while (open.length && cursor.room-- > 0) {
    const next = open.pop();
    if (typeof next === 'string') found.push(next);
    if (seen.has(next)) continue;
    seen.add(next);
    if (isList(next)) for (const item of itemsOf(next, cursor).reverse()) open.push(item);
    else if (isObject(next)) open.push(own(next, nameOf(next) ?? ''));
  }
  return found.join('');
};
