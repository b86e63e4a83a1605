import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {labelsIn, renderText} from '../../src/entries/server.js';
import {FULL, squeeze} from '../fixtures.js';
import {anyInput} from '../forms/arbitraries.js';
import {asStory, hasInOrder, wordsOf} from './words.js';
import {runs} from '../runs.js';

describe('renderText', () => {
  it('writes blocks in reading order, each beneath two blank lines', () => {
    const blocks = renderText(asStory(FULL)).trimEnd().split('\n\n\n');
    assert.deepEqual(
      blocks.map((block) => block.split('\n')[0]),
      [
        'The last lamplighter',
        'Key points',
        'In brief',
        'Full report',
        '> You do not hurry a flame.',
        'By lamplight',
        '• FAQ (https://example.com/faq)',
      ],
    );
  });

  it('writes points with bullets, and breaks inside them indented', () => {
    const story = {keyPoints: ['A', ['B', {br: true}, 'C']]};
    assert.equal(renderText(asStory(story)), 'Key points\n\n• A\n• B\n  C\n');
  });

  it('writes a quotation line by line, and who said it where', () => {
    const quote = {text: ['A', ['B', {br: true}, 'C']], attribution: 'D', url: '/e'};
    assert.equal(
      renderText(asStory({quote}), {base: 'https://a.test/b/'}),
      '> A\n>\n> B\n> C\n— D (https://a.test/e)\n',
    );
    assert.equal(
      renderText({quote: {text: 'A', url: 'https://a.test/'}}),
      '> A\n— https://a.test/\n',
    );
  });

  it('writes turns with their speakers, and how one was made', () => {
    const turns = [
      {speaker: '', text: 'A'},
      {speaker: 'B', text: ['C', 'D'], disclosure: {use: 'none'}},
    ];
    assert.equal(
      renderText(asStory({conversation: {title: 'T', subtitle: 'S', turns}})),
      'T\n\nS\n\nA\n\nB: C\n\nD (Written without AI)\n',
    );
  });

  it('writes quotation marks where a browser would, and an address once', () => {
    const dek = [{q: 'A'}, ' ', {a: 'https://a.test', href: 'https://a.test'}];
    const hook = [{a: 'b@c.test', href: 'mailto:b@c.test'}, ' ', {a: 'D', href: 'tel:+1'}];
    const gist = [{a: 'mailto:b@c.test', href: 'mailto:b@c.test'}];
    assert.equal(
      renderText(asStory({dek, hook, gist}), {base: 'https://d.test/'}),
      '“A” https://a.test\n\nb@c.test D (tel:+1)\n\nmailto:b@c.test\n',
    );
  });

  it('writes what is said of the whole around it, in other words where they are given', () => {
    const story = {
      lang: 'de',
      dek: 'A',
      disclosure: {use: 'generated', model: 'M'},
      status: {state: 'corrected', date: '2026-11-23', note: 'N'},
    };
    assert.equal(
      renderText(asStory(story), {labels: labelsIn('de')}),
      'Korrigiert am 23. November 2026 · N\n\n\nA\n\n\nVon KI geschrieben\nModell: M\n',
    );
  });

  it('writes of what was withdrawn that it was', () => {
    const story = {headline: 'A', links: [{label: 'B'}], status: {state: 'withdrawn'}};
    assert.equal(renderText(asStory(story)), 'This text has been withdrawn.\n');
  });

  it('writes nothing for nothing', () => assert.equal(renderText({}), ''));

  it('writes every word of any story, in order, and no control character', () => {
    fc.assert(
      fc.property(anyInput, (value) => {
        const text = renderText(asStory(value));
        assert.doesNotMatch(text, /(?!\n)\p{Cc}/u);
        assert.ok(hasInOrder(squeeze(text), wordsOf(value)), text);
      }),
      runs(2000),
    );
  });
});
