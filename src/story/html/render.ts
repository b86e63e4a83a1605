import {paragraphsOf} from '../body.js';
import {parseStory} from '../parse.js';
import {insideOf} from '../span.js';
import type {
  Anchor,
  Conversation,
  Link,
  Quote,
  Span,
  Story,
  StoryInput,
  StoryMeta,
  Text,
  Turn,
} from '../story.js';
import {LABELS, type Labels} from './labels.js';

/**
 * Writes a story as canonical HTML: plain markup that reads well without scripts or style sheets,
 * and that {@link readHtml} reads back to the same story. Fields that are absent write nothing.
 * What a reader does not read goes into one attribute, `data-meta`, as JSON. The story is parsed
 * first, whoever says that it was: nothing in it becomes markup.
 */
export const renderHtml = (given: StoryInput, labels: Partial<Labels> = {}): string => {
  // Without a prototype: what is absent is not to be found in that of all objects.
  const story = Object.assign(Object.create(null) as Story, parseStory(given).story);
  const headings = {...LABELS, ...labels};
  const blocks = [
    summary(story),
    block('key-points', heading(headings.keyPoints), list(story.keyPoints)),
    block('prose field="narrative"', heading(headings.narrative), lines(story.narrative)),
    block('prose field="report"', heading(headings.report), lines(story.report)),
    story.quote && quote(story.quote),
    story.conversation && conversation(story.conversation, headings.conversation),
    block('links', '', links(story.links)),
  ];
  return `<hearth-story${storyAttributes(story)}>\n${blocks.filter(Boolean).join('')}</hearth-story>\n`;
};

const META: readonly (keyof StoryMeta)[] = [
  'id',
  'url',
  'publisher',
  'authors',
  'section',
  'published',
  'modified',
  'image',
  'sources',
  'disclosure',
];

const storyAttributes = (story: Story): string => {
  const meta = Object.fromEntries(
    META.filter((key) => story[key] !== undefined).map((key) => [key, story[key]]),
  );
  const json = Object.keys(meta).length ? JSON.stringify(meta) : undefined;
  return attribute('lang', story.lang) + attribute('dir', story.dir) + attribute('data-meta', json);
};

/** Characters that would end the text or the attribute they stand in. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (value: string): string => value.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escape(value)}"`;

const span = (value: Span): string => {
  if (typeof value === 'string') return escape(value);
  const [name, inside] = insideOf(value);
  if (name === 'br') return '<br>';
  const href = name === 'a' ? attribute('href', (value as Anchor).href) : '';
  return `<${name}${href}>${inline(inside)}</${name}>`;
};

const inline = (text: Text): string =>
  typeof text === 'string' ? escape(text) : text.map(span).join('');

/** One line of markup inside a block; nothing where there is no text. */
const line = (tag: string, text: Text | undefined, className?: string): string =>
  text === undefined
    ? ''
    : `    <${tag}${attribute('class', className)}>${inline(text)}</${tag}>\n`;

const lines = (texts: readonly Text[] = []): string =>
  texts.map((text) => line('p', text)).join('');

const heading = (text: Text): string => line('h3', text);

const list = (items: readonly Text[] = []): string =>
  items.length
    ? `    <ul>\n${items.map((item) => `  ${line('li', item)}`).join('')}    </ul>\n`
    : '';

/** A block with its tag, or nothing where there is nothing to put into it. */
const block = (tag: string, title: string, content: string): string =>
  content ? `  <hearth-${tag}>\n${title}${content}  </hearth-${tag.split(' ')[0] ?? ''}>\n` : '';

const summary = ({headline, dek, hook, gist, lede}: Story): string =>
  block(
    'summary',
    '',
    line('h2', headline) +
      line('p', dek, 'hearth-dek') +
      line('p', hook, 'hearth-hook') +
      line('p', gist, 'hearth-gist') +
      line('p', lede, 'hearth-lede'),
  );

const quote = ({text, attribution, url}: Quote): string => {
  const said = paragraphsOf(text).map((paragraph) => `<p>${inline(paragraph)}</p>`);
  const cite = attribution === undefined ? '' : `<figcaption>${inline(attribution)}</figcaption>`;
  const quoted = `<blockquote${attribute('cite', url)}>${said.join('')}</blockquote>`;
  return block('quote', '', `    <figure>${quoted}${cite}</figure>\n`);
};

const conversation = ({title, subtitle, turns}: Conversation, label: string): string =>
  block(
    'conversation',
    // The class tells a heading that only stands in for a title from one that is the title.
    line('h3', title ?? label, title === undefined ? 'hearth-label' : undefined) +
      line('p', subtitle, 'hearth-subtitle'),
    turns.map(turn).join(''),
  );

const turn = ({speaker, text}: Turn): string =>
  paragraphsOf(text)
    .map((paragraph, index) => {
      const name = index ? '' : `<b>${escape(speaker)}</b> `;
      return `    <p>${name}${inline(paragraph)}</p>\n`;
    })
    .join('');

const links = (items: readonly Link[] = []): string =>
  list(items.map(({label, url}) => (url === undefined ? label : [{a: label, href: url}])));
