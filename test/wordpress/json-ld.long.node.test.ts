import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {renderJsonLd} from '../../src/server/json-ld.js';
import {parseStory, type StoryInput} from '../../src/forms/index.js';
import {bootSite, type Site} from './site.js';

const block = (name: string, html: string, attributes: object = {}): string => {
  const said = Object.keys(attributes).length ? ` ${JSON.stringify(attributes)}` : '';
  return `<!-- wp:${name}${said} -->\n${html}\n<!-- /wp:${name} -->\n`;
};

const ours = (name: string, html: string, attributes?: object): string =>
  block(`hearth-widgets/${name}`, `<div class="hearth-${name}">${html}</div>`, attributes);

const part = (name: string, html: string): string => block(`hearth-widgets/${name}`, html);

const paragraph = (html: string): string => block('paragraph', `<p>${html}</p>`);

const SUMMARY = ours(
  'summary',
  '<h2>The <em>last</em> lamplighter</h2><p class="hearth-dek">Forty lamps &amp; one man</p><p class="hearth-lede">At dusk<br>a ladder leans.</p>',
);

const KEY_POINTS = ours(
  'key-points',
  `<h3>Heading</h3><ul>${part('point', '<li>One &lt; <strong>two</strong></li>')}${part('point', '<li>Three</li>')}</ul>`,
);

const NARRATIVE = ours(
  'prose',
  `<h3>In brief</h3>${paragraph('First <ruby>漢<rt>かん</rt>字</ruby>, <kbd>one</kbd>.')}${paragraph('Second.')}`,
);

const REPORT = ours('prose', paragraph('All of it.'), {field: 'report'});

const quoteOf = (words: string): string =>
  ours(
    'quote',
    `<figure><blockquote cite="https://example.com/?a=1&amp;b=2">${paragraph(words)}</blockquote><figcaption>Aldo Rask</figcaption></figure>`,
  );

const QUOTE = quoteOf('Do not hurry a <i>flame</i>.');

const TURNS = [
  part('turn', '<p><b>Ann</b> Why?</p>'),
  part('turn', '<p><b>Bo</b> Because.</p>'),
  part('turn', '<p>And so <strong>on</strong>.</p>'),
].join('');

const CONVERSATION = ours(
  'conversation',
  `<h3>By lamplight</h3><p class="hearth-subtitle">Another angle</p>${TURNS}`,
);

const LINKS = ours(
  'links',
  `<ul>${part('link', '<li><a href="https://example.com/q">Q &amp; A</a></li>')}${part('link', '<li>Letters</li>')}</ul>`,
);

const BLOCKS = [SUMMARY, KEY_POINTS, NARRATIVE, REPORT, QUOTE, CONVERSATION, LINKS];

/** What these blocks say. */
const STORY: StoryInput = {
  headline: ['The ', {em: 'last'}, ' lamplighter'],
  dek: 'Forty lamps & one man',
  lede: ['At dusk', {br: true}, 'a ladder leans.'],
  keyPoints: [['One < ', {strong: 'two'}], 'Three'],
  narrative: [['First ', {ruby: '漢', rt: 'かん'}, '字, ', {kbd: 'one'}, '.'], 'Second.'],
  report: ['All of it.'],
  quote: {
    text: [['Do not hurry a ', {em: 'flame'}, '.']],
    attribution: 'Aldo Rask',
    url: 'https://example.com/?a=1&b=2',
  },
  conversation: {
    title: 'By lamplight',
    subtitle: 'Another angle',
    turns: [
      {speaker: 'Ann', text: 'Why?'},
      {speaker: 'Bo', text: ['Because.', ['And so ', {strong: 'on'}, '.']]},
    ],
  },
  links: [{label: 'Q & A', url: 'https://example.com/q'}, {label: 'Letters'}],
};

type JsonLd = Readonly<Record<string, unknown>>;

const jsonLdIn = (html: string): JsonLd[] =>
  [...html.matchAll(/<script type="application\/ld\+json">\s*({.*})\s*<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as JsonLd,
  );

/** Without the address and the dates, which are those of the post. */
const ownOf = ({url, mainEntityOfPage, datePublished, dateModified, ...own}: JsonLd): JsonLd => {
  assert.match([url, datePublished, dateModified].join(' '), /^http.* \d{4}-.*T.* \d{4}-.*T/);
  assert.equal(url, mainEntityOfPage);
  return own;
};

const expected = (given: StoryInput): unknown =>
  JSON.parse(JSON.stringify(renderJsonLd(parseStory(given).story)));

let site: Site;

/** The JSON-LD of a new post. */
const publish = async (content: string, password = ''): Promise<JsonLd[]> => {
  const [url = ''] = await site.publish([{role: 'author', title: 'A post', content, password}]);
  return jsonLdIn(await (await fetch(url)).text());
};

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site.stop());

describe('a post in blocks has JSON-LD', () => {
  it('of its story block', async () => {
    const [json, ...more] = await publish(ours('story', BLOCKS.join('')));
    assert.deepEqual(ownOf(json ?? {}), expected(STORY));
    assert.equal(more.length, 0);
  });

  it('of its other blocks together, wherever they stand', async () => {
    const [first, ...rest] = BLOCKS;
    const group = block('group', `<div class="wp-block-group">${rest.join('')}</div>`);
    const [json] = await publish([paragraph('Before.'), first, group].join(''));
    assert.deepEqual(ownOf(json ?? {}), expected(STORY));
  });

  it('without blocks of which there are several', async () => {
    const [json] = await publish([KEY_POINTS, QUOTE, quoteOf('Another.')].join(''));
    assert.deepEqual(ownOf(json ?? {}), expected({keyPoints: STORY.keyPoints!}));
  });

  it('of the story block alone, where other blocks stand beside it', async () => {
    const found = await publish([ours('story', KEY_POINTS), QUOTE].join(''));
    assert.deepEqual(found.map(ownOf), [expected({keyPoints: STORY.keyPoints!})]);
  });

  it('of each story block, without the address of the post', async () => {
    const found = await publish([ours('story', KEY_POINTS), ours('story', QUOTE)].join(''));
    assert.deepEqual(found, [
      expected({keyPoints: STORY.keyPoints!}),
      expected({quote: STORY.quote!}),
    ]);
  });

  it('with what is not for reading', async () => {
    const notes = {
      disclosure: {use: 'none', reviewedBy: 'Ada "Q" & co'},
    } as const;
    const meta = JSON.stringify(notes).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const made = '<p class="hearth-disclosure">Written without AI</p>';
    const html = `<div class="hearth-story" data-meta="${meta}">${KEY_POINTS}${made}</div>`;
    const [json] = await publish(part('story', html));
    assert.deepEqual(ownOf(json ?? {}), expected({keyPoints: STORY.keyPoints!, ...notes}));
  });
});

describe('a post in blocks has no JSON-LD', () => {
  it('where there is nothing to read in them', async () => {
    assert.deepEqual(await publish(ours('story', '') + paragraph('Words.')), []);
  });

  it('where it has a password', async () => {
    assert.deepEqual(await publish(KEY_POINTS, 'x'), []);
  });

  it('where a plugin for search engines is active', async () => {
    const file = 'wp-content/mu-plugins/seo.php';
    await site.wp(
      'eval',
      `file_put_contents(ABSPATH . '${file}', "<?php define('WPSEO_VERSION', '1');");`,
    );
    assert.deepEqual(await publish(KEY_POINTS), []);
    await site.wp('eval', `unlink(ABSPATH . '${file}');`);
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
