import {html} from 'lit';
import {elementOf} from '../story/span.js';
import type {Span, Text} from '../story/story.js';
import {list} from './list.js';
import {wrap} from './wrap.js';

/** A text as a template: text nodes, and the elements that its spans name. */
export const richText = (text: Text): unknown =>
  typeof text === 'string' ? text : list(text.map(richSpan));

const richSpan = (span: Span): unknown => {
  if (typeof span === 'string') return span;
  const [name, inside, href] = elementOf(span);
  if (name === 'br') return html`<br />`;
  const content = richText(inside);
  if (name !== 'a') return wrap(name, '', content);
  return html`<a part="link" href=${href}>${content}</a>`;
};
