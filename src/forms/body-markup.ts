import {hasOwn} from '../story/has-own.js';
import {isStructured, paragraphsOf} from '../story/body.js';
import type {BodyItem, BodyList, BodyQuote} from '../story/story.js';
import {attribute, inline} from './markup.js';

/**
 * An item of a body as markup: one that {@link readHtml} reads back.
 * @param level of a heading, from 1 to 6
 * @param end what stands behind its last words
 */
export const bodyMarkup = (item: BodyItem, level: number, end = ''): string => {
  if (!isStructured(item)) return `    <p>${inline(item)}${end}</p>\n`;
  if (hasOwn(item, 'heading')) return `    <h${level}>${inline(item.heading)}${end}</h${level}>\n`;
  return hasOwn(item, 'list') ? listMarkup(item, end) : quoteMarkup(item, end);
};

const listMarkup = ({list, ordered, start}: BodyList, end: string): string => {
  const items = list.map((text, index) => {
    const made = index === list.length - 1 ? end : '';
    return `      <li>${inline(text)}${made}</li>\n`;
  });
  const tag = ordered ? 'ol' : 'ul';
  const from = attribute('start', start === undefined ? undefined : String(start));
  return `    <${tag}${from}>\n${items.join('')}    </${tag}>\n`;
};

/** In a figure, in which no last paragraph is taken for the name of who is quoted. */
export const quoteMarkup = ({quote, cite}: BodyQuote, end = '', url?: string): string => {
  const said = paragraphsOf(quote).map((paragraph) => `<p>${inline(paragraph)}</p>`);
  const quoted = `<blockquote${attribute('cite', url)}>${said.join('')}</blockquote>`;
  const source = cite === undefined ? '' : `<figcaption>${inline(cite)}${end}</figcaption>`;
  return `    <figure>${quoted}${source || end}</figure>\n`;
};
