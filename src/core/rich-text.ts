import {html} from 'lit';
import {insideOf} from '../story/span.js';
import type {Span, Text} from '../story/story.js';
import {wrap} from './wrap.js';

/** A text as a template: text nodes, and the elements that its spans name. */
export const richText = (text: Text): unknown =>
  typeof text === 'string' ? text : text.map(richSpan);

const richSpan = (span: Span): unknown => {
  if (typeof span === 'string') return span;
  if ('br' in span) return html`<br />`;
  const [name, inside] = insideOf(span);
  const content = richText(inside);
  if ('a' in span) return html`<a part="link" href=${span.href}>${content}</a>`;
  return wrap(name, '', content);
};
