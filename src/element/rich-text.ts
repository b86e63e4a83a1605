import {html} from 'lit';
import {annotationOf, elementOf} from '../story/span.js';
import type {Span, Text} from '../story/story.js';
import {list} from './list.js';
import {wrap} from './wrap.js';

/** A text as a template: text nodes, and the elements that its spans name. */
export const richText = (text: Text): unknown =>
  typeof text === 'string' ? text : list(text.map(richSpan));

const richSpan = (span: Span): unknown => {
  if (typeof span === 'string') return span;
  const [name, inside, attributes] = elementOf(span);
  if (name === 'br') return html`<br />`;
  const content = richText(inside);
  const annotation = annotationOf(span);
  if (annotation !== undefined)
    return html`<ruby>${content}<rp>(</rp><rt>${richText(annotation)}</rt><rp>)</rp></ruby>`;
  return wrap(name, name === 'a' ? ' part="link"' : '', content, attributes);
};
