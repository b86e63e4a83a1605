import {html, nothing, type TemplateResult} from 'lit';
import {isStructured, paragraphsOf} from '../story/body.js';
import {hasOwn} from '../story/has-own.js';
import type {BodyItem, BodyList, BodyQuote, Text} from '../story/story.js';
import {list} from './list.js';
import {richText} from './rich-text.js';
import {wrap} from './wrap.js';

/** An item of a body as a template: a paragraph, a heading of a level, a list or a quotation. */
export const renderBodyItem = (item: BodyItem, level: number): TemplateResult => {
  if (!isStructured(item)) return renderParagraph(item);
  if (hasOwn(item, 'list')) return renderList(item);
  if (hasOwn(item, 'quote')) return renderQuote(item);
  return wrap(`h${level}`, ' part="subheading" dir="auto"', richText(item.heading));
};

const renderParagraph = (text: Text): TemplateResult =>
  html`<p part="paragraph" dir="auto">${richText(text)}</p>`;

const renderList = ({list: texts, ordered, start}: BodyList): TemplateResult => {
  const items = list(texts.map((text) => html`<li dir="auto">${richText(text)}</li>`));
  return ordered
    ? html`<ol part="body-list" start=${start ?? nothing}>
        ${items}
      </ol>`
    : html`<ul part="body-list">
        ${items}
      </ul>`;
};

const renderQuote = ({quote, cite}: BodyQuote): TemplateResult => {
  const paragraphs = paragraphsOf(quote).map((text) => html`<p dir="auto">${richText(text)}</p>`);
  return html`<figure part="body-quote">
    <blockquote>${list(paragraphs)}</blockquote>
    ${cite === undefined ? nothing : html`<figcaption dir="auto">${richText(cite)}</figcaption>`}
  </figure>`;
};
