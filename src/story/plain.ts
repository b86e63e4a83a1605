import {annotationOf, elementOf} from './span.js';
import type {Span, Text} from './story.js';

/** The words of a text, without what its spans mean; a break is a line feed. */
export const plainText = (value: Text): string =>
  typeof value === 'string' ? value : value.map(plainSpan).join('');

const plainSpan = (span: Span): string => {
  if (typeof span === 'string') return span;
  const [name, inside] = elementOf(span);
  if (name === 'br') return '\n';
  const annotation = annotationOf(span);
  return plainText(inside) + (annotation === undefined ? '' : `(${plainText(annotation)})`);
};
