import {annotationOf, elementOf} from '../story/span.js';
import type {Span, Text} from '../story/story.js';

/** Characters that would end the text or the attribute they stand in. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as HTML has it. */
export const escape = (value: string): string =>
  value.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

/** An attribute with the space before it; nothing where it has no value. */
export const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escape(value)}"`;

/** A text as markup. */
export const inline = (text: Text): string =>
  typeof text === 'string' ? escape(text) : text.map(span).join('');

const span = (value: Span): string => {
  if (typeof value === 'string') return escape(value);
  const [name, inside, attributes] = elementOf(value);
  if (name === 'br') return '<br>';
  const annotation = annotationOf(value);
  if (annotation !== undefined)
    return `<ruby>${inline(inside)}<rp>(</rp><rt>${inline(annotation)}</rt><rp>)</rp></ruby>`;
  const said = attributes.map(([key, given]) => attribute(key, given)).join('');
  return `<${name}${said}>${inline(inside)}</${name}>`;
};

/** One line of markup inside a block; nothing where there is no text. */
export const line = (tag: string, text: Text | undefined, className?: string): string =>
  text === undefined
    ? ''
    : `    <${tag}${attribute('class', className)}>${inline(text)}</${tag}>\n`;
