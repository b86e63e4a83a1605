import {hasOwn} from './has-own.js';
import type {Address, Mark, MarkName, Span, Text} from './story.js';

/** The element that shows a span: its name, the text inside (a break has none), a link's address. */
type SpanElement =
  | readonly [name: 'a', inside: Text, href: Address]
  | readonly [name: MarkName | 'br', inside: Text, href: undefined];

/** The element that shows a span. */
export const elementOf = (span: Exclude<Span, string>): SpanElement => {
  if (hasOwn(span, 'a')) return ['a', span.a, span.href];
  // Any other has one key, which the types of `Object.entries` do not know.
  const [[name, inside]] = Object.entries(span) as [[MarkName | 'br', Text]];
  return [name, inside, undefined];
};

/** A text with a meaning added. */
export const markOf = (name: MarkName, inside: Text): Mark => ({[name]: inside}) as Mark;
