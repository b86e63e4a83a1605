import {readFileSync} from 'node:fs';
import {Eta} from 'eta';
import type {Story} from '../../src/entries/server.js';
import type {Mark, Paragraphs, Span, Text} from '../../src/story/story.js';

/** The characters that canonical HTML escapes: Eta would escape the apostrophe too. */
const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

const escape = (value: unknown): string =>
  String(value).replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);

const inline = (text: Text): string =>
  typeof text === 'string' ? escape(text) : text.map(spanOf).join('');

const spanOf = (span: Span): string => {
  if (typeof span === 'string') return escape(span);
  if ('br' in span) return '<br>';
  if ('a' in span) return `<a href="${escape(span.href)}">${inline(span.a)}</a>`;
  // Of the other spans, the measured stories have only those that wrap text in one element.
  const [[name, text] = ['', '']] = Object.entries<Text>(span as Mark);
  return `<${name}>${inline(text)}</${name}>`;
};

/** A list that holds a span is one paragraph. */
const paragraphsOf = (text: Paragraphs): readonly Text[] => {
  const isOne =
    typeof text === 'string' ||
    text.some((item) => typeof item === 'object' && !Array.isArray(item));
  return isOne ? [text as Text] : (text as readonly Text[]);
};

const eta = new Eta({autoTrim: [false, 'nl'], escapeFunction: escape});
const template = eta.compile(readFileSync(new URL('story.eta', import.meta.url), 'utf8'));

const META = [
  'id',
  'url',
  'publisher',
  'authors',
  'section',
  'published',
  'modified',
  'image',
  'sources',
] as const;

const SUMMARY = ['headline', 'dek', 'hook', 'gist', 'lede'] as const;

/**
 * Writes a parsed story without notices as canonical HTML, from a template as a site would have it:
 * what the renderers are measured beside.
 */
export const templateHtml = (story: Story): string => {
  const meta = META.filter((key) => story[key]).map((key) => [key, story[key]] as const);
  return eta.render(template, {
    ...story,
    summary: SUMMARY.some((name) => story[name]),
    meta: meta.length ? JSON.stringify(Object.fromEntries(meta)) : '',
    inline,
    paragraphsOf,
  });
};
