import type {Body, Span, Text} from './story.js';

/** The paragraphs of a {@link Body}. */
export const paragraphsOf = (value: Body): readonly Text[] =>
  isParagraph(value) ? [value] : value;

const isParagraph = (value: Body): value is Text =>
  typeof value === 'string' || value.some(isMarked);

const isMarked = (item: Span | Text): boolean => typeof item === 'object' && !Array.isArray(item);

/** Paragraphs as a {@link Body}: a single one stands for itself. */
export const bodyOf = (paragraphs: readonly Text[]): Body =>
  (paragraphs.length === 1 ? paragraphs[0] : undefined) ?? paragraphs;
