import {hasOwn} from './has-own.js';
import type {Address, Mark, MarkName, Span, Text} from './story.js';

/** A span as the element that shows it: its name, the text inside, and where a link leads. */
export type SpanElement =
  | {readonly name: MarkName; readonly inside: Text; readonly href: undefined}
  | {readonly name: 'a'; readonly inside: Text; readonly href: Address}
  | {readonly name: 'br'; readonly inside: ''; readonly href: undefined};

/** The element that shows a span. A break has no text inside. */
export const elementOf = (span: Exclude<Span, string>): SpanElement => {
  if (hasOwn(span, 'br')) return {name: 'br', inside: '', href: undefined};
  if (hasOwn(span, 'a')) return {name: 'a', inside: span.a, href: span.href};
  // A mark has one key, which the types of `Object.entries` do not know.
  const [[name, inside]] = Object.entries(span) as [[MarkName, Text]];
  return {name, inside, href: undefined};
};

/** A text with a meaning added. */
export const markOf = (name: MarkName, inside: Text): Mark => ({[name]: inside}) as Mark;
