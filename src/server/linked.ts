import {insideOf} from '../story/span.js';
import type {Anchor, Span, Text} from '../story/story.js';
import {absolute, isAbsolute} from './absolute.js';

/**
 * A text whose links lead somewhere from anywhere: with absolute addresses, and without those for
 * which there is no page to start from.
 */
export const linkedText = (text: Text, base: string | undefined): Text =>
  typeof text === 'string' ? text : text.flatMap((span) => linkedSpan(span, base));

const linkedSpan = (span: Span, base: string | undefined): readonly Span[] => {
  if (typeof span === 'string') return [span];
  const [name, inside] = insideOf(span);
  if (name === 'br') return [span];
  const linked = linkedText(inside, base);
  if (name !== 'a') return [{[name]: linked} as unknown as Span];
  const href = absolute((span as Anchor).href, base);
  if (isAbsolute(href)) return [{a: linked, href}];
  return typeof linked === 'string' ? [linked] : linked;
};
