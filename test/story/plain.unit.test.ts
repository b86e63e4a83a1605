import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {bodyOf, paragraphsOf} from '../../src/story/body.js';
import {plainText} from '../../src/story/plain.js';
import type {Body, Text} from '../../src/story/story.js';

describe('plainText', () => {
  const texts: [text: Text, plain: string][] = [
    ['a <b>', 'a <b>'],
    [['a ', {strong: ['b', {em: ' c'}]}, {br: true}, {a: 'd', href: '/e'}], 'a b c\nd'],
    [[{href: '/a', a: 'b'}], 'b'],
  ];
  it('is the words, without what they mean', () => {
    for (const [text, plain] of texts) assert.equal(plainText(text), plain);
  });
});

describe('paragraphsOf and bodyOf', () => {
  const bodies: [body: Body, paragraphs: readonly Text[]][] = [
    ['a', ['a']],
    [['a', {em: 'b'}], [['a', {em: 'b'}]]],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a', ['b', {em: 'c'}]],
      ['a', ['b', {em: 'c'}]],
    ],
    [
      [['a', {br: true}, 'b'], 'c'],
      [['a', {br: true}, 'b'], 'c'],
    ],
  ];
  it('tell one paragraph from several, and are inverse', () => {
    for (const [body, paragraphs] of bodies) {
      assert.deepEqual(paragraphsOf(body), paragraphs);
      assert.deepEqual(bodyOf(paragraphs), body);
    }
  });
});
