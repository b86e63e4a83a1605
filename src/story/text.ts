import {foldName} from './fold.js';
import {isList} from './issue.js';
import {readSpans} from './read-spans.js';
import {isObject, line, own, report, wrongType, type Cursor, type Reader} from './reader.js';
import type {Text} from './story.js';
import {AttributionBuilder} from './signature.js';
import {TextBuilder} from './text-builder.js';

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

/** The name of who speaks, without the colon after it. */
export const speaker: Reader<string> = (value, cursor) =>
  foldName(line(value, cursor) ?? '') || undefined;

/** The source of `{"markdown": …}`, with a warning; `undefined` where the value is none. */
export const markdown = (value: unknown, cursor: Cursor): string | undefined => {
  const source = isObject(value) ? own(value, 'markdown') : undefined;
  if (typeof source !== 'string') return;
  const expected = 'plain text or spans';
  if (!cursor.issues.some((issue) => issue.expected === expected)) {
    report(cursor, expected, 'markdown', 'It shows as plain text; write it as spans.', 'warning');
  }
  return source;
};
