import type {Quotation} from '../blocks/item.js';
import {attribute, escape, inline, line} from './markup.js';
import {metaAttribute, metaOf} from './meta.js';
import {noticeMarkup, turnMarkup} from './notice-markup.js';
import {outlineOf, type NoticedSpeech, type OutlineItem, type Section} from './outline.js';
import type {RenderWords} from './render-words.js';
import type {Story, StoryInput} from './story.js';

/**
 * Writes a story as canonical HTML: plain markup that reads well without scripts or style sheets,
 * and that {@link readHtml} reads back to the same story. Fields that are absent write nothing.
 * What a reader does not read goes into one attribute, `data-meta`, as JSON. What is said of how a
 * text was made, and of what became of it, stands beside it. The story is parsed first, whoever
 * says that it was: nothing in it becomes markup.
 *
 * @param labels headings, and the words of notices with the `lang` that they are in; else English.
 */
export const renderHtml = (given: StoryInput, labels: Partial<RenderWords> = {}): string => {
  const {story, status, disclosure, sections} = outlineOf(given, labels);
  const inside = [
    noticeMarkup('status', status),
    ...sections.map(sectionMarkup),
    noticeMarkup('disclosure', disclosure),
  ];
  return `<hearth-story${storyAttributes(story)}>\n${inside.join('')}</hearth-story>\n`;
};

const storyAttributes = (story: Story): string =>
  attribute('lang', story.lang) + attribute('dir', story.dir) + metaAttribute(metaOf(story));

const sectionMarkup = ({
  block: {tag, field, rank, ...block},
  heading,
  isDefault,
  status,
  disclosure,
  items,
}: Section): string => {
  // The class tells a heading that only stands in for a title from one that is the title.
  const className = block.heading && isDefault ? 'hearth-label' : undefined;
  const inside = [
    line(`h${2 + rank}`, heading, className),
    noticeMarkup('status', status),
    itemsMarkup(items),
    noticeMarkup('disclosure', disclosure),
  ];
  return `  <${tag}${attribute('field', field)}>\n${inside.join('')}  </${tag}>\n`;
};

/** The items of a block: points are a list, other items stand beneath each other. */
const itemsMarkup = (items: readonly OutlineItem[]): string => {
  const markup = items.map(itemMarkup).join('');
  return items[0]?.kind === 'point' ? `    <ul>\n${markup}    </ul>\n` : markup;
};

const itemMarkup = (item: OutlineItem): string => {
  if (item.kind === 'point') return `  ${line('li', item.text)}`;
  if (item.kind === 'quote') return quoteMarkup(item);
  if (item.kind === 'turn') return speechMarkup(item);
  return line('p', item.text, item.role === 'paragraph' ? undefined : `hearth-${item.role}`);
};

const quoteMarkup = ({paragraphs, attribution, url}: Quotation): string => {
  const said = paragraphs.map((paragraph) => `<p>${inline(paragraph)}</p>`);
  const cite = attribution === undefined ? '' : `<figcaption>${inline(attribution)}</figcaption>`;
  const quoted = `<blockquote${attribute('cite', url)}>${said.join('')}</blockquote>`;
  return `    <figure>${quoted}${cite}</figure>\n`;
};

const speechMarkup = ({speaker, paragraphs, disclosure, notice}: NoticedSpeech): string => {
  const [first = '', ...rest] = paragraphs.map(inline);
  return [`<b>${escape(speaker)}</b> ${first}`, ...rest]
    .map((said, index) => {
      const made = index === rest.length ? turnMarkup(disclosure, notice) : '';
      return `    <p>${said}${made}</p>\n`;
    })
    .join('');
};
