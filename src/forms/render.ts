import {bodyOf, isStructured} from '../story/body.js';
import {bodyMarkup, quoteMarkup} from './body-markup.js';
import {attribute, escape, inline, line} from './markup.js';
import {present} from '../story/present.js';
import type {BodyQuote} from '../story/story.js';
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
    itemsMarkup(items, 3 + rank),
    noticeMarkup('disclosure', disclosure),
  ];
  return `  <${tag}${attribute('field', field)}>\n${inside.join('')}  </${tag}>\n`;
};

/** The items of a block: points are a list, other items stand beneath each other. */
const itemsMarkup = (items: readonly OutlineItem[], level: number): string => {
  const markup = items.map((item) => itemMarkup(item, level)).join('');
  return items[0]?.kind === 'point' ? `    <ul>\n${markup}    </ul>\n` : markup;
};

const itemMarkup = (item: OutlineItem, level: number): string => {
  if (item.kind === 'point') return `  ${line('li', item.text)}`;
  if (item.kind === 'passage') return bodyMarkup(item.content, level);
  if (item.kind === 'turn') return speechMarkup(item, level);
  if (item.kind === 'line') return line('p', item.text, `hearth-${item.role}`);
  const {paragraphs, attribution: cite, url} = item;
  return quoteMarkup(present<BodyQuote>({quote: bodyOf(paragraphs), cite}), '', url);
};

/** The name stands in the first paragraph, or in one of its own; who has none is an element's. */
const speechMarkup = (
  {speaker, body, disclosure, notice}: NoticedSpeech,
  level: number,
): string => {
  const [first, ...rest] = body;
  const made = turnMarkup(disclosure, notice);
  const isLed = speaker && first !== undefined && !isStructured(first);
  const name = speaker && `<b class="hearth-speaker">${escape(speaker)}</b>`;
  const items = isLed ? rest : body;
  const markup = items.map((item, index) =>
    bodyMarkup(item, level, index === items.length - 1 ? made : ''),
  );
  const lead = isLed ? `${name} ${inline(first)}${rest.length ? '' : made}` : name;
  if (lead) return `    <p>${lead}</p>\n${markup.join('')}`;
  return `    <div class="hearth-turn">\n${markup.join('')}    </div>\n`;
};
