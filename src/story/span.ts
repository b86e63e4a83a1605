import type {MarkName, Span, Text} from './story.js';

/** What a span is, which is the name of its element, and the text inside. */
export const insideOf = (span: Exclude<Span, string>): [MarkName | 'a', Text] =>
  Object.entries(span).find(([name]) => name !== 'href') as [MarkName | 'a', Text];
