import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'vitest';
import {caniemail} from 'caniemail';
import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {labelsIn, renderEmail} from '../../src/entries/server.js';
import {FULL, squeeze} from '../fixtures.js';
import {anyInput} from '../forms/arbitraries.js';
import {assertPlain} from './plain-html.js';
import {asStory, hasInOrder, wordsOf} from './words.js';
import {runs} from '../runs.js';

/** What of a message mail clients keep. */
const ALLOWED = {
  tags: ['table', 'tbody', 'tr', 'td'],
  attributes: [
    'role',
    'width',
    'cellpadding',
    'cellspacing',
    'border',
    'align',
    'lang',
    'dir',
    'style',
  ],
  styles: ['width', 'max-width', 'padding', 'margin', 'font-family', 'font-size', 'line-height'],
};

/** The clients that nearly everybody reads with. */
const CLIENTS = [
  'gmail.*',
  'outlook.*',
  'apple-mail.*',
  'yahoo.*',
  'samsung-email.*',
  'thunderbird.*',
];

/** What some of them do not have, and why that does no harm. */
const HARMLESS: Readonly<Record<string, string>> = {
  'role attribute': 'Where it is taken out, a screen reader says that there is a table.',
  'max-width': 'Outlook on Windows takes the attribute `width`.',
  'height property': 'It is found in `line-height`, and is not there.',
};

const sample = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../stories/samples/${name}.json`, import.meta.url), 'utf8'));

/** What one of the clients does not have of some HTML. */
const missing = (html: string): string[] => {
  const {issues} = caniemail({clients: CLIENTS as never, html});
  const titles = [...issues.errors.values()].flat().map(({title}) => title);
  return [...new Set(titles)].filter((title) => !(title in HARMLESS));
};

describe('renderEmail', () => {
  it('uses nothing that mail clients do not have', () => {
    for (const story of [FULL, sample('corrected'), sample('manuscripts')]) {
      assert.deepEqual(missing(renderEmail(asStory(story), {width: 600})), []);
    }
    assert.deepEqual(missing('<p style="display:grid">A</p>'), ['display:grid']);
  });

  it('is one table for layout, with a row for each piece', () => {
    const html = renderEmail({lang: 'ar', dir: 'rtl', headline: 'A', keyPoints: ['B', 'C']});
    const {document} = parseHTML(html);
    const table = document.querySelector('table')!;
    assert.equal(table.getAttribute('role'), 'presentation');
    assert.equal(table.getAttribute('width'), '100%');
    assert.equal(table.getAttribute('lang'), 'ar');
    assert.equal(table.getAttribute('dir'), 'rtl');
    assert.deepEqual(
      [...document.querySelectorAll('td')].map((cell) => cell.firstElementChild?.localName),
      ['h2', 'h3', 'ul'],
    );
    assert.equal(document.querySelectorAll('td[align=right]').length, 3);
  });

  it('has its width as an attribute too, and the font that is given', () => {
    const html = renderEmail({dek: 'A'}, {width: 480, font: '"Gazette Sans", Arial'});
    assert.match(
      html,
      /^<table role="presentation" width="480"[^>]* style="width:100%;max-width:480px">/,
    );
    assert.match(html, /font-family:&quot;Gazette Sans&quot;, Arial;/);
  });

  it('takes names of fonts in any script, and the default where there is anything else', () => {
    const familyOf = (font: string): string | undefined =>
      /font-family:([^;]*);/.exec(renderEmail({dek: 'A'}, {font}))?.[1];
    for (const font of [
      '游ゴシック, -apple-system',
      "'ＭＳ Ｐゴシック',serif",
      'Source Sans',
      'inherit',
    ])
      assert.equal(familyOf(font), font);
    for (const font of [
      '</style>',
      'x; background:url(//b.test)',
      'Arial}',
      "'a",
      '"a\\"',
      'a:b',
      '',
    ])
      assert.equal(familyOf(font), 'Arial, Helvetica, sans-serif');
  });

  it('takes a width in pixels, and none where there is anything else', () => {
    const sized = (width: unknown): string => renderEmail({dek: 'A'}, {width: width as number});
    assert.equal(sized('480'), sized(480));
    for (const width of [1, 30_000]) assert.match(sized(width), RegExp(` width="${width}"`));
    for (const width of ['600"><script>alert(1)</script>', '1px;color:red', NaN, -1, 0, 1e9, null])
      assert.equal(sized(width), sized(undefined));
  });

  it('sets the line beneath a title in larger type than text, and lists in from the side', () => {
    const report = ['R', {list: ['U']}, {list: ['O'], ordered: true}];
    const conversation = {title: 'T', subtitle: 'S', turns: [{text: 'A'}]};
    const html = renderEmail(asStory({dek: 'D', lede: 'L', report, conversation}));
    const {document} = parseHTML(html);
    const looks = [...document.querySelectorAll('p,ul,ol')].map(({textContent, outerHTML}) => {
      const [, margin, size] = /margin:([^;]*);.*font-size:(\d+)/.exec(outerHTML) ?? [];
      return `${textContent} ${size} ${margin}`;
    });
    const lists = ['U 16 0 24px', 'O 16 0 24px'];
    assert.deepEqual(looks, ['D 18 0', 'L 16 0', 'R 16 0', ...lists, 'S 18 0', 'A 16 0']);
    assert.match(html, /^<table[^>]*>\n(<tr>.*<\/tr>\n)+<\/table>\n$/);
  });

  it('sets no colour, so that dark mode works', () => {
    assert.doesNotMatch(renderEmail(asStory(FULL)), /color|background|#[\da-f]{3}/i);
  });

  it('makes addresses absolute, and text of those that cannot be', () => {
    const story = {links: [{label: 'A', url: '/a'}]};
    assert.match(
      renderEmail(story, {base: 'https://b.test/c'}),
      /<a href="https:\/\/b.test\/a">A<\/a>/,
    );
    assert.match(renderEmail(story), /<li>A<\/li>/);
  });

  it('says what became of texts, and how they were made, in other words where they are given', () => {
    const html = renderEmail(
      {
        dek: 'A',
        status: {state: 'corrected'},
        disclosure: {use: 'generated', model: 'M'},
        blocks: {quote: {status: {state: 'withdrawn'}}},
      },
      {labels: labelsIn('de')},
    );
    const {document} = parseHTML(html);
    assert.deepEqual(
      [...document.querySelectorAll('p')].map(({innerHTML}) => innerHTML),
      [
        '<strong>Korrigiert</strong>',
        'A',
        '<strong>Dieser Text wurde zurückgezogen.</strong>',
        'Von KI geschrieben<br>Modell: M',
      ],
    );
  });

  it('is nothing for nothing', () => assert.equal(renderEmail({}), ''));

  it('has every word of any story, in order, and no markup but its own', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const html = renderEmail(asStory(value), {base: 'https://a.test/'});
        const text = assertPlain(html, ALLOWED);
        assert.ok(hasInOrder(squeeze(text), wordsOf(value, /$^/)), html);
      }),
      runs(1500),
    );
  });
});
