import {foldName} from './fold.js';
import {isList} from './issue.js';
import {bodyOf} from './body.js';
import {
  excerpt,
  isObject,
  itemsOf,
  line,
  own,
  report,
  step,
  wrongType,
  type Cursor,
  type Reader,
} from './reader.js';
import {MARKS, type Body, type Text} from './story.js';
import {AttributionBuilder} from './signature.js';
import {markOf} from './span.js';
import {TextBuilder} from './text-builder.js';
import {safeUrl} from './url.js';

/** Spans nest this deep; what is deeper does not show. */
const MAX_DEPTH = 8;

const SPANS = [...MARKS, 'a', 'br'] as const;

/** A {@link Text}: a string, a list of spans, or `{"markdown": …}`. */
export const text = (
  value: unknown,
  cursor: Cursor,
  builder = new TextBuilder(),
): Text | undefined => {
  const source = markdown(value, cursor) ?? value;
  if (typeof source !== 'string' && !isList(source)) return wrongType(cursor, 'text', source);
  readSpans(source, {cursor, builder, depth: 0, inLink: false});
  return builder.text;
};

/** Who is quoted, without the dash before the name. */
export const attribution: Reader<Text> = (value, cursor) =>
  text(value, cursor, new AttributionBuilder());

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
    excerpt(value),
    'Correct it; until then it shows as text.',
  );

/** The name of who speaks, without the colon after it. */
export const speaker: Reader<string> = (value, cursor) =>
  foldName(line(value, cursor) ?? '') || undefined;

const paragraph = (value: unknown, cursor: Cursor): Text[] => {
  if (value == null) return [];
  const source = markdown(value, cursor) ?? value;
  const pieces = typeof source === 'string' ? source.split(/\n\s*\n/) : [source];
  return pieces.map((piece) => text(piece, cursor)).filter((piece) => piece !== undefined);
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

/** Where a span stands. */
interface Place {
  readonly cursor: Cursor;
  readonly builder: TextBuilder;
  readonly depth: number;
  readonly inLink: boolean;
}

const readSpans = (value: unknown, place: Place): void => {
  if (!isList(value)) return readSpan(value, place);
  const {cursor} = place;
  itemsOf(value, cursor).forEach((item, index) => step(cursor, index, () => readSpan(item, place)));
};

const readSpan = (value: unknown, place: Place): void => {
  const {cursor, builder, depth} = place;
  if (typeof value === 'string') return builder.addString(value);
  const name = isObject(value) && SPANS.find((key) => own(value, key) != null);
  if (!name) return wrongType(cursor, 'a span', value);
  if (name === 'br') return builder.addBreak();
  if (depth === MAX_DEPTH) {
    return report(cursor, `spans at most ${MAX_DEPTH} deep`, 'deeper ones', 'Nest fewer.');
  }
  const href = name === 'a' ? readHref(value, place) : undefined;
  const inLink = place.inLink || !!href;
  const fill = (): void =>
    step(cursor, name, () => readSpans(own(value, name), {...place, depth: depth + 1, inLink}));
  if (name !== 'a') builder.addSpan(fill, (inside) => markOf(name, inside));
  else if (href) builder.addSpan(fill, (inside) => ({a: inside, href}));
  else fill();
};

const readHref = (value: object, {cursor, inLink}: Place): string | undefined => {
  if (inLink) return report(cursor, 'text', 'a link in a link', 'Take one of them out.');
  return step(cursor, 'href', () => url(own(value, 'href'), cursor));
};
