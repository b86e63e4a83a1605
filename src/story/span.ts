import type {MarkName, Span, Text} from './story.js';

/** What a span is, which is the name of its element, and the text inside; a break holds none. */
export const insideOf = (span: Exclude<Span, string>): [MarkName | 'a' | 'br', Text] =>
  Object.entries(span).find(([name]) => name !== 'href') as [MarkName | 'a' | 'br', Text];
