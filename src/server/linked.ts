import {annotationOf, elementOf, spanOf} from '../story/span.js';
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
  const [name, inside, attributes] = elementOf(span);
  if (name === 'br') return [span];
  const linked = linkedText(inside, base);
  const rt = annotationOf(span);
  const given = Object.fromEntries(attributes);
  if (rt !== undefined) return [spanOf(name, linked, {rt: linkedText(rt, base)})];
  if (name !== 'a') return [spanOf(name, linked, given)];
  const href = absolute(given['href'] ?? '', base);
  if (isAbsolute(href)) return [spanOf(name, linked, {...given, href})];
  return typeof linked === 'string' ? [linked] : linked;
};
