import {elementOf, markOf} from '../story/span.js';
import type {Span, Text} from '../story/story.js';
import {absolute, isAbsolute} from './absolute.js';

/**
 * A text whose links lead somewhere from anywhere: with absolute addresses, and without those for
 * which there is no page to start from.
 */
export const linkedText = (text: Text, base: string | undefined): Text =>
  typeof text === 'string' ? text : text.flatMap((span) => linkedSpan(span, base));

const linkedSpan = (span: Span, base: string | undefined): readonly Span[] => {
  if (typeof span === 'string') return [span];
  const [name, inside, href] = elementOf(span);
  if (name === 'br') return [span];
  const linked = linkedText(inside, base);
  if (name !== 'a') return [markOf(name, linked)];
  const address = absolute(href, base);
  if (isAbsolute(address)) return [{a: linked, href: address}];
  return typeof linked === 'string' ? [linked] : linked;
};
