import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {LABELS} from '../../src/words/labels.js';
import {renderHtml} from '../../src/forms/render.js';
import {parseStory} from '../../src/forms/parse.js';
import {MARKS} from '../../src/story/story.js';
import type {Story} from '../../src/forms/story.js';
import {anyInput, words} from './arbitraries.js';
import {runs} from '../runs.js';

/** The lines inside the story's element, without what indents them. */
const linesOf = (story: Story): string[] => renderHtml(story).trim().split(/\n\s*/).slice(1, -1);

const TAGS = new Set([
  ...['story', 'summary', 'key-points', 'prose', 'quote', 'conversation', 'links'].map(
    (name) => `hearth-${name}`,
  ),
  ...['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'figure', 'blockquote', 'figcaption', 'a', 'b'],
  ...['br', ...MARKS, 'abbr', 'time', 'ruby', 'rt', 'rp', 'details', 'summary', 'div'],
]);
const ATTRIBUTES = new Set([
  ...['lang', 'dir', 'data-meta', 'field', 'class', 'href', 'cite', 'start', 'title', 'datetime'],
  ...['rel', 'target', 'download', 'hreflang'],
]);

/** The tags of some HTML, as a browser takes it apart; text may hold nothing that begins one. */
const assertAllowed = (html: string): void => {
  const open: string[] = [];
  const token = /<(\/?)([^\s<>/"=]+)((?: [^\s<>/"=]+="[^"<>]*")*)>|[^<>]+/gy;
  const tokens = [...html.matchAll(token)];
  assert.equal(tokens.map(([all]) => all).join(''), html, 'all of it is tags and text');
  for (const [all, slash, tag, attributes] of tokens) {
    assert.doesNotMatch(all, /&(?!(amp|lt|gt|quot);)/);
    if (tag === undefined) continue;
    assert.ok(TAGS.has(tag), tag);
    for (const [, name = '', value = ''] of (attributes ?? '').matchAll(/ ([^=]+)="([^"]*)"/g)) {
      assert.ok(ATTRIBUTES.has(name), name);
      if (name === 'href' || name === 'cite')
        assert.doesNotMatch(value, /^[\0- ]*(javascript|data):/i);
    }
    if (slash) assert.equal(open.pop(), tag);
    else if (tag !== 'br') open.push(tag);
  }
  assert.deepEqual(open, []);
};

describe('renderHtml', () => {
  it('writes a summary', () => {
    const story = {headline: 'A', dek: 'B', hook: 'C', gist: 'D', lede: 'E'};
    assert.deepEqual(linesOf(story), [
      '<hearth-summary>',
      '<h2>A</h2>',
      '<p class="hearth-dek">B</p>',
      '<p class="hearth-hook">C</p>',
      '<p class="hearth-gist">D</p>',
      '<p class="hearth-lede">E</p>',
      '</hearth-summary>',
    ]);
  });

  it('writes key points, narrative and report beneath their headings', () => {
    assert.deepEqual(linesOf({keyPoints: ['A', 'B'], narrative: ['C', 'D'], report: ['E']}), [
      '<hearth-key-points>',
      '<h3>Key points</h3>',
      '<ul>',
      '<li>A</li>',
      '<li>B</li>',
      '</ul>',
      '</hearth-key-points>',
      '<hearth-prose field="narrative">',
      '<h3>In brief</h3>',
      '<p>C</p>',
      '<p>D</p>',
      '</hearth-prose>',
      '<hearth-prose field="report">',
      '<h3>Full report</h3>',
      '<p>E</p>',
      '</hearth-prose>',
    ]);
  });

  it('writes a quote', () => {
    const figure = (inside: string): string[] => [
      '<hearth-quote>',
      `<figure>${inside}</figure>`,
      '</hearth-quote>',
    ];
    assert.deepEqual(
      linesOf({quote: {text: 'A', attribution: 'B', url: '/c'}}),
      figure('<blockquote cite="/c"><p>A</p></blockquote><figcaption>B</figcaption>'),
    );
    assert.deepEqual(
      linesOf({quote: {text: ['A', ['B ', {em: 'c'}]]}}),
      figure('<blockquote><p>A</p><p>B <em>c</em></p></blockquote>'),
    );
  });

  it('writes a conversation, a paragraph a line, and who speaks before the first', () => {
    const turns = [
      {speaker: 'Inventor', text: 'A'},
      {speaker: 'Model', text: ['B', ['C ', {strong: 'd'}]]},
    ];
    const lines = [
      '<p><b class="hearth-speaker">Inventor</b> A</p>',
      '<p><b class="hearth-speaker">Model</b> B</p>',
      '<p>C <strong>d</strong></p>',
    ];
    assert.deepEqual(linesOf({conversation: {title: 'T', subtitle: 'S', turns}}), [
      '<hearth-conversation>',
      '<h3>T</h3>',
      '<p class="hearth-subtitle">S</p>',
      ...lines,
      '</hearth-conversation>',
    ]);
    assert.deepEqual(linesOf({conversation: {turns}}), [
      '<hearth-conversation>',
      '<h3 class="hearth-label">The Hearth Conversation</h3>',
      ...lines,
      '</hearth-conversation>',
    ]);
  });

  it('writes links, and as text those without an address', () => {
    assert.deepEqual(linesOf({links: [{label: 'FAQ', url: '/faq?a&b'}, {label: 'By post'}]}), [
      '<hearth-links>',
      '<ul>',
      '<li><a href="/faq?a&amp;b">FAQ</a></li>',
      '<li>By post</li>',
      '</ul>',
      '</hearth-links>',
    ]);
  });

  it('writes what a reader does not read as attributes of the story', () => {
    const story: Story = {lang: 'ar', dir: 'rtl', id: 'i', publisher: {name: '"A" & <B>'}};
    const meta =
      '{&quot;id&quot;:&quot;i&quot;,&quot;publisher&quot;:{&quot;name&quot;:&quot;\\&quot;A\\&quot; &amp; &lt;B&gt;&quot;}}';
    const html = `<hearth-story lang="ar" dir="rtl" data-meta="${meta}">\n</hearth-story>\n`;
    assert.equal(renderHtml(story), html);
  });

  it('writes nothing for what is absent', () => {
    assert.equal(renderHtml({}), '<hearth-story>\n</hearth-story>\n');
    assert.equal(renderHtml({keyPoints: [], links: []}), renderHtml({}));
  });

  it('writes other headings where they are given, and English ones for the rest', () => {
    const story: Story = {
      keyPoints: ['A'],
      report: ['B'],
      conversation: {turns: [{speaker: 'C', text: 'D'}]},
    };
    const html = renderHtml(story, {keyPoints: 'Das <Wichtigste>', conversation: 'Gespräch'});
    assert.match(html, /<h3>Das &lt;Wichtigste&gt;<\/h3>/);
    assert.match(html, /<h3 class="hearth-label">Gespräch<\/h3>/);
    assert.ok(html.includes(`<h3>${LABELS.report}</h3>`));
  });

  it('writes no tag and no attribute but its own, whatever the text', () => {
    fc.assert(
      fc.property(anyInput, words, (value, label) => {
        const labels = {keyPoints: label, narrative: label, report: label, conversation: label};
        assertAllowed(renderHtml(parseStory(value).story, labels));
      }),
      runs(3000),
    );
  });
});
