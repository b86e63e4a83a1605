import type {MarkName, Ruby, Span, Text} from './story.js';
import {withoutPrototype} from './without-prototype.js';

/** The name of a span object, which is also that of the HTML element that shows it. */
export type SpanName = MarkName | 'a' | 'abbr' | 'time' | 'ruby' | 'br';

/** An attribute of the element that shows a span. */
type SpanAttribute = readonly [name: string, value: string];

/** What a span object may say beside its text and a link's address, in the order of writing. */
const ATTRIBUTES: Readonly<Partial<Record<SpanName, readonly string[]>>> = withoutPrototype({
  a: ['rel', 'target', 'download', 'hreflang'],
  abbr: ['title'],
  time: ['datetime'],
});

/** All that a span object may have beside its own key. */
const NAMES = ['href', 'rt', ...Object.values(ATTRIBUTES).flat()];

/**
 * The element that shows a span: its name, the text inside (a line break has none), its attributes.
 * Of `ruby`, the text inside is the base: see {@link annotationOf}.
 */
export const elementOf = (
  span: Exclude<Span, string>,
): readonly [name: SpanName, inside: Text, attributes: readonly SpanAttribute[]] => {
  const fields: [string, unknown][] = Object.entries(span);
  const isAttribute = ([name]: [string, unknown]): boolean => NAMES.includes(name);
  // What is no attribute is its own key, which the types of `Object.entries` do not know.
  const [name, inside] = fields.find((field) => !isAttribute(field)) as [SpanName, Text];
  return [name, inside, fields.filter(isAttribute) as unknown as SpanAttribute[]];
};

/** How the base of a `ruby` is read; `undefined` for any other span. */
export const annotationOf = (span: Exclude<Span, string>): Text | undefined =>
  Object.hasOwn(span, 'rt') ? (span as Ruby).rt : undefined;

/** A text with a meaning added, and what else is said of it. */
export const spanOf = (
  name: Exclude<SpanName, 'br'>,
  inside: Text,
  attributes: Readonly<Record<string, unknown>> = {},
): Span => ({[name]: inside, ...attributes}) as unknown as Span;

/**
 * What a span says beside its text and a link's address. A link that opens another window does not
 * let that one reach back.
 * @param read gives the value of an attribute, if it has one.
 */
export const attributesOf = (
  span: SpanName,
  read: (name: string) => string | undefined,
): Readonly<Record<string, string>> => {
  const found = (ATTRIBUTES[span] ?? []).flatMap((name) => {
    const value = read(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const said = withoutPrototype(Object.fromEntries(found));
  const {rel = '', ...rest} = said;
  const kinds = new Set(rel.split(' ').filter(Boolean));
  if (said['target']) kinds.add('noopener');
  return {...(kinds.size && {rel: [...kinds].join(' ')}), ...rest};
};
