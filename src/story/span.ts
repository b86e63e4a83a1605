import type {MarkName, Span, Text} from './story.js';

/** What a span is, which is the name of its element, and the text inside. */
export const insideOf = (span: Exclude<Span, string>): [MarkName | 'a', Text] =>
  'a' in span ? ['a', span.a] : (Object.entries(span)[0] as [MarkName, Text]);
