import assert from 'node:assert/strict';
import {beforeAll, describe, it} from 'vitest';
import {ensurePhp} from '../../.config/test/php.js';
import {renderHtml, renderJsonLdScript, renderText} from '../../src/entries/server.js';
import {parseStory} from '../../src/forms/index.js';
import {asStory} from '../server/words.js';
import {renderInPhp} from './php.js';

/** The longest JSON that PHP reads, in bytes. */
const MAX_BYTES = 1_000_000;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** A story as large as one may be, of as many of a part as there is room for. */
const fill = (part: string, make: (parts: string) => unknown): unknown => {
  const [around, one] = ['', part].map((parts) => bytesOf(make(parts)));
  return make(part.repeat(Math.floor((MAX_BYTES - around!) / (one! - around!))));
};

/** The same of a list. */
const fillList = (item: unknown, make: (items: readonly unknown[]) => unknown): unknown => {
  const size = bytesOf(item) + 1;
  const around = bytesOf(make([]));
  return make(Array(Math.floor((MAX_BYTES - around) / size)).fill(item));
};

const STORIES: Readonly<Record<string, unknown>> = {
  'a transcript': fill('Ann: Why?\n\nBo: Because.\nAnd so on.\n', (conversation) => ({
    conversation,
  })),
  'turns of a letter': fill('A: b\n', (conversation) => ({conversation})),
  'names on their lines': fill('A\nb\n\n', (conversation) => ({conversation})),
  'a turn of many lines': fill('b\n', (lines) => ({conversation: `A: ${lines}`})),
  'blank lines': fill('\n', (lines) => ({conversation: `A: b${lines}c`, dek: 'd'})),
  'spaces of another kind': fill('\u2003', (spaces) => ({conversation: `A: b${spaces}c`})),
  paragraphs: fill('a\n\n', (report) => ({report})),
  turns: fillList({speaker: 'A', text: 'b'}, (turns) => ({conversation: {turns}})),
  'turns that say how they were made': fillList(
    {text: 'b', disclosure: {use: 'assisted'}},
    (turns) => ({conversation: {turns}}),
  ),
  points: fillList('a', (keyPoints) => ({keyPoints})),
  'what are no points': fillList(1, (keyPoints) => ({keyPoints, dek: 'd'})),
  lists: fillList({list: ['a']}, (report) => ({report})),
  'lists of lists': fillList({list: [{em: 'a'}, {em: 'b'}]}, (report) => ({report})),
  spans: fillList({em: 'a'}, (dek) => ({dek})),
  breaks: fillList({br: true}, (breaks) => ({dek: ['a', ...breaks, 'b']})),
  'rubies in rubies': fillList({ruby: 'a', rt: [{em: 'b'}]}, (dek) => ({dek})),
  links: fillList({label: 'a', url: 'b'}, (links) => ({links})),
  'fields that nobody knows': fillList(0, (items) => ({
    ...Object.fromEntries(items.slice(0, 60_000).map((_, index) => [`k${index}`, 0])),
    dek: 'd',
  })),
  'a language of many parts': fill('-a', (parts) => ({lang: `en${parts}`, dek: 'd'})),
  'an address': fill('a-.@', (parts) => ({links: [{label: 'l', url: `https://${parts}!`}]})),
  'words of a link': fill(' a', (rel) => ({dek: [{a: 'b', href: '/c', rel}]})),
};

beforeAll(ensurePhp);

describe('PHP, given a megabyte', () => {
  for (const [name, value] of Object.entries(STORIES)) {
    it(`of ${name}, writes what Node writes, in the memory that PHP gives by default`, () => {
      assert.ok(bytesOf(value) > MAX_BYTES / 2);
      const story = asStory(value);
      const [forms] = renderInPhp([{story}]);
      assert.equal(forms?.html, renderHtml(story));
      assert.equal(forms?.text, renderText(story));
      assert.equal(forms?.jsonld, renderJsonLdScript(story).slice(35, -10));
    });
  }

  it('of brackets, reads the rest or nothing', () => {
    for (const [open, shut] of [
      ['[', ']'],
      ['{"em":', '1}'],
    ] as const) {
      const depth = MAX_BYTES / (open.length + shut.length) - 10;
      const [forms] = renderInPhp([{json: `{"dek":${open.repeat(depth)}${shut.repeat(depth)}}`}]);
      assert.equal(forms?.text, '');
    }
  });
});

describe('one limit for both:', () => {
  it('PHP reads no JSON that is longer than what elements read of a file', () => {
    const story = {headline: 'a'.repeat(MAX_BYTES)};
    assert.equal(renderInPhp([{story}])[0]?.text, '');
    const shorter = {headline: 'a'.repeat(MAX_BYTES - bytesOf({headline: ''}))};
    assert.equal(renderInPhp([{story: shorter}])[0]?.text, renderText(shorter));
  });

  it('both read 25,000 items of a list, and 100,000 of all', () => {
    const story = {report: Array(30_000).fill('a'), keyPoints: Array(25_000).fill('b')};
    const lists = {report: Array(20_000).fill({list: Array(6).fill('a')})};
    for (const [value, count] of [
      [story, 50_000],
      [lists, 80_000],
    ] as const) {
      const [forms] = renderInPhp([{story: value}]);
      assert.equal(forms?.html, renderHtml(value));
      assert.equal(forms?.html.match(/<(li|p)>/g)?.length, count);
    }
    const [issue] = parseStory(story).issues;
    assert.equal(issue?.expected, 'at most 25000 items');
  });
});
