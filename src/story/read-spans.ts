import {isList} from './issue.js';
import {
  isObject,
  itemsOf,
  line,
  object,
  own,
  report,
  step,
  wrongType,
  type Cursor,
  type Reader,
} from './reader.js';
import {url} from './read-url.js';
import {attributesOf, spanOf, type SpanName} from './span.js';
import {MARKS, type Link, type Text} from './story.js';
import {TextBuilder} from './text-builder.js';

/** Spans nest this deep; what is deeper does not show. */
const MAX_DEPTH = 8;

const SPANS = [...MARKS, 'abbr', 'time', 'ruby', 'a', 'br'] as const;

/** Where a span stands. */
interface Place {
  readonly cursor: Cursor;
  readonly builder: TextBuilder;
  readonly depth: number;
  readonly inLink: boolean;
}

/** Reads a string, a span object, or a list of these. */
export const readSpans = (value: unknown, place: Place): void => {
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
  const inner = {...place, depth: depth + 1, inLink: place.inLink || !!href};
  const fill = (): void => step(cursor, name, () => readSpans(own(value, name), inner));
  const rt = name === 'ruby' ? readAnnotation(value, inner) : undefined;
  // Without an address it is no link, and without an annotation no ruby.
  if ((name === 'a' && !href) || (name === 'ruby' && rt === undefined)) return fill();
  const attributes = {...(href && {href}), ...(rt && {rt}), ...readAttributes(value, name, cursor)};
  builder.addSpan(fill, (inside) => spanOf(name, inside, attributes));
};

const readHref = (value: object, {cursor, inLink}: Place): string | undefined => {
  if (inLink) return report(cursor, 'text', 'a link in a link', 'Take one of them out.');
  return step(cursor, 'href', () => url(own(value, 'href'), cursor));
};

const readAnnotation = (value: object, place: Place): Text | undefined => {
  const builder = new TextBuilder();
  step(place.cursor, 'rt', () => readSpans(own(value, 'rt') ?? [], {...place, builder}));
  return builder.text;
};

/** What a span says beside its text, but for a link's address. */
const readAttributes = (
  value: object,
  span: SpanName,
  cursor: Cursor,
): Readonly<Record<string, string>> =>
  attributesOf(span, (name) => {
    const given = own(value, name);
    if (name === 'download' && (given === true || given === '')) return '';
    return given == null ? undefined : step(cursor, name, () => line(given, cursor));
  });

/** Read by {@link readAttributes}. */
const elsewhere: Reader<string> = () => undefined;

const linkFields = object<Link & {readonly href?: string}>(
  {
    label: line,
    url,
    href: url,
    rel: elsewhere,
    target: elsewhere,
    download: elsewhere,
    hreflang: elsewhere,
  },
  'label',
);

/** A link that stands by itself; its address may be called `href`. */
export const link: Reader<Link> = (value, cursor) => {
  const read = linkFields(value, cursor);
  if (!read) return;
  const {label} = read;
  // Own fields: a page may have put others on all objects.
  const address = (own(read, 'url') ?? own(read, 'href')) as string | undefined;
  if (address === undefined) return {label};
  return {label, url: address, ...readAttributes(Object(value) as object, 'a', cursor)};
};
