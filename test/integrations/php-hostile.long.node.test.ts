import assert from 'node:assert/strict';
import {beforeAll, describe, it} from 'vitest';
import fc from 'fast-check';
import {ensurePhp} from '../../.config/test/php.js';
import {parsed} from '../server/words.js';
import {canonicalFaults} from './canonical-tree.js';
import {hostileStory} from './hostile-stories.js';
import {assertSame} from './php-same.js';

/** How many stories one process renders, and how many processes there are. */
const [SIZE, BATCHES] = [1000, 20];

beforeAll(ensurePhp);

/** HTML that no story becomes, and what is wrong with it. */
const WRONG: readonly (readonly [html: string, fault: RegExp])[] = [
  ['<hearth-story></hearth-story><p>a</p>', /2 elements/],
  ['<hearth-story><img src=x onerror=a()></hearth-story>', /img in hearth-story/],
  ['<hearth-story><p onclick=a()></p></hearth-story>', /<p onclick="a\(\)">/],
  ['<hearth-story><p><a href="java\nscript:a()"></a></p></hearth-story>', /<a href=/],
  ['<hearth-story><p><a href=/ target=_blank></a></p></hearth-story>', /noopener/],
  ['<hearth-story><svg><a href=/></a></svg></hearth-story>', /svg in hearth-story.*a in svg/],
  ['<hearth-story><p><hearth-quote src=/></hearth-quote></p></hearth-story>', /hearth-quote in p/],
  ['<hearth-story><!--a--></hearth-story>', /#comment/],
  ['<hearth-story><p>a</p></hearth-story>', /another text/],
  ['<hearth-story><p class=hearth-status>a</p></hearth-story>', /a notice of no story: a/],
];

describe('the checks of canonical HTML', () => {
  for (const [html, fault] of WRONG) {
    it(`see ${html}`, () => assert.match(canonicalFaults(html, {}).join(), fault));
  }
});

describe('hostile stories', () => {
  for (let seed = 1; seed <= BATCHES; seed += 1) {
    it(`are the same from PHP as from Node, and nothing but text (seed ${seed})`, () => {
      for (const {story, forms} of assertSame(fc.sample(hostileStory, {seed, numRuns: SIZE}))) {
        const written = JSON.stringify(story);
        assert.deepEqual(canonicalFaults(forms.html, parsed(story)), [], written);
        assert.ok(!forms.jsonld.includes('<'), written);
        assert.doesNotThrow(() => JSON.parse(forms.jsonld), written);
      }
    });
  }
});
