import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {parseHTML} from 'linkedom';
import {renderRss, renderRssItem} from '../../src/entries/server.js';
import {FULL, squeeze} from '../fixtures.js';
import {anyInput} from '../forms/arbitraries.js';
import {assertPlain} from './plain-html.js';
import {asStory, hasInOrder, wordsOf} from './words.js';
import {runs} from '../runs.js';

const NOTHING_MORE = {tags: [], attributes: [], styles: []};

/** What XML 1.0 has no place for. */
const NOT_XML = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

describe('renderRss', () => {
  it('writes elements that stand beneath each other, and nothing around them', () => {
    const story = {
      headline: 'A',
      quote: {text: ['B', 'C'], attribution: 'D', url: 'https://e.test/'},
      conversation: {turns: [{speaker: 'F', text: 'G', disclosure: {use: 'none'}}]},
    };
    assert.equal(
      renderRss(asStory(story)),
      [
        '<h2>A</h2>',
        '<blockquote>B<br><br>C</blockquote>',
        '<p>— <a href="https://e.test/">D</a></p>',
        '<h3>The Hearth Conversation</h3>',
        '<p><strong>F:</strong> G <small>(Written without AI)</small></p>',
        '',
      ].join('\n'),
    );
  });

  it('writes what a body holds, and a name before the first words of its turn', () => {
    const list = {list: ['B', 'C']};
    const turns = [
      {speaker: 'A', text: ['B', 'C', list, 'D'], disclosure: {use: 'none', model: 'M'}},
      {speaker: 'E', text: [list, {list: ['F'], ordered: true, start: 3}]},
      {text: [{quote: ['G', 'H'], cite: 'I'}, {heading: 'J'}, 'K']},
    ];
    assert.deepEqual(renderRss(asStory({conversation: {title: 'T', turns}})).split('\n'), [
      '<h3>T</h3>',
      '<p><strong>A:</strong> B<br><br>C</p>',
      '<ul><li>B</li><li>C</li></ul>',
      '<p>D <small>(Written without AI · Model: M)</small></p>',
      '<p><strong>E:</strong> </p>',
      '<ul><li>B</li><li>C</li></ul>',
      '<ol start="3"><li>F</li></ol>',
      '<blockquote>G<br><br>H</blockquote>',
      '<p>— I</p>',
      '<h4>J</h4>',
      '<p>K</p>',
      '',
    ]);
  });

  it('says who is quoted and where, as far as the story does', () => {
    for (const [source, written] of [
      [{}, ''],
      [{attribution: 'B'}, '<p>— B</p>\n'],
      [{url: 'https://b.test'}, '<p>— <a href="https://b.test">https://b.test</a></p>\n'],
    ] as const) {
      const html = renderRss(asStory({quote: {text: 'A', ...source}}));
      assert.equal(html, `<blockquote>A</blockquote>\n${written}`);
    }
  });

  it('keeps what spans mean, and of links without a page to start from the words', () => {
    const dek = [
      ...['A ', {a: ['B ', {em: 'c'}], href: '/d'}, ' ', {abbr: 'E', title: 'f'}, {br: true}],
      {ruby: '東', rt: [{a: 'とう', href: '/g'}]},
    ];
    const ruby = '<ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby>';
    const html = `<p>A B <em>c</em> <abbr title="f">E</abbr><br>${ruby}</p>\n`;
    assert.equal(renderRss(asStory({dek})), html);
  });

  it('has every word of any story, in order, and only the plainest of markup', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const html = renderRss(asStory(value), {base: 'https://a.test/'});
        const text = assertPlain(html, NOTHING_MORE);
        assert.doesNotMatch(html, NOT_XML);
        assert.ok(!html.includes(']]>'));
        assert.ok(hasInOrder(squeeze(text), wordsOf(value, NOT_XML)), html);
      }),
      runs(1500),
    );
  });
});

describe('renderRssItem', () => {
  it('writes what a feed says of an item', () => {
    const item = renderRssItem(
      asStory({
        ...FULL,
        url: '/lamps',
        section: 'Inland & abroad',
        authors: ['Ada Quist', 'Tobias Hale'],
        published: '2026-11-23T09:00:00+01:00',
      }),
      {base: 'https://a.test/'},
    );
    assert.deepEqual(item.split('  <content:encoded>')[0]?.split('\n'), [
      '<item>',
      '  <title>The last lamplighter</title>',
      '  <link>https://a.test/lamps</link>',
      '  <guid isPermaLink="false">lamps</guid>',
      '  <pubDate>Mon, 23 Nov 2026 08:00:00 GMT</pubDate>',
      '  <dc:creator>Ada Quist</dc:creator>',
      '  <dc:creator>Tobias Hale</dc:creator>',
      '  <category>Inland &amp; abroad</category>',
      '  <description>Forty lamps cost less to keep than to replace.</description>',
      '',
    ]);
  });

  it('writes nothing in the place of characters that XML forbids', () => {
    assert.match(renderRssItem({headline: 'A\ufffeB'}), /<title>AB<.*;AB&/s);
    assert.equal(renderRss({dek: 'A\ufffeB'}), '<p>AB</p>\n');
  });

  it('holds the HTML of the story as text', () => {
    const {document} = parseHTML(`<html><body>${renderRssItem(asStory(FULL))}</body></html>`);
    assert.equal(
      document.getElementsByTagName('content:encoded')[0]?.textContent,
      renderRss(asStory(FULL)),
    );
  });

  it('leaves out what there is not, and dates that are none', () => {
    assert.equal(renderRssItem({}), '<item>\n</item>\n');
    for (const published of ['yesterday', 'about 2026-11-23'])
      assert.doesNotMatch(renderRssItem({published}), /pubDate/);
    assert.doesNotMatch(renderRssItem({id: 'i'}, {base: 'https://a.test/'}), /<link>/);
    assert.match(
      renderRssItem({url: 'https://a.test/'}),
      /<guid isPermaLink="true">https:\/\/a.test\/<\/guid>/,
    );
  });

  it('is elements, text and nothing else, whatever the story', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const item = renderRssItem(asStory(value));
        const names =
          'item|title|link|guid|pubDate|dc:creator|category|description|content:encoded';
        const rest = item.replace(RegExp(`</?(${names})( isPermaLink="(true|false)")?>`, 'g'), '');
        assert.doesNotMatch(rest, /[<>]/);
        assert.doesNotMatch(item, NOT_XML);
      }),
      runs(1000),
    );
  });
});
