import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import * as server from '../../src/entries/server.js';
import {asStory} from './words.js';

const RENDERERS = {
  renderHtml: server.renderHtml,
  renderJsonLdScript: server.renderJsonLdScript,
  renderText: server.renderText,
  renderEmail: server.renderEmail,
  renderRss: server.renderRss,
  renderRssItem: server.renderRssItem,
};

const STORIES: Readonly<Record<string, unknown>> = {
  'twenty thousand turns': {
    conversation: {turns: Array(20_000).fill({speaker: 'A', text: ['B', [{em: 'C'}, 'D']]})},
  },
  'twenty thousand points, paragraphs and links': {
    keyPoints: Array(20_000).fill(['A', {a: 'B', href: '/c'}]),
    report: Array(20_000).fill('A'),
    links: Array(20_000).fill({label: 'A', url: '/b'}),
  },
  'a text of as many spans as there may be': {dek: Array(25_000).fill({em: 'abcdef'})},
  'texts of a million letters': {headline: '<'.repeat(1e6), quote: {text: 'a '.repeat(5e5)}},
};

describe('each renderer', () => {
  for (const [name, render] of Object.entries(RENDERERS)) {
    for (const [size, story] of Object.entries(STORIES)) {
      it(`${name} writes ${size}`, () => {
        assert.ok(render(asStory(story), {}).length > 100_000);
      });
    }
  }

  it('takes anything for a story', () => {
    for (const value of [undefined, null, 1, 'a', [], () => 1, Symbol('a'), new Date()]) {
      for (const render of Object.values(RENDERERS))
        assert.equal(typeof render(asStory(value), {}), 'string');
    }
  });
});
