import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {parseHTML} from 'linkedom';
import {inlineText} from '../../src/story/html/inline.js';
import {childrenOf} from '../../src/story/html/node.js';
import type {Text} from '../../src/story/story.js';

const read = (inner: string): Text | undefined => {
  const {document} = parseHTML(`<li>${inner}</li>`);
  return inlineText(childrenOf(document.firstElementChild!));
};

describe('inlineText', () => {
  it('begins an element that is a block on a line of its own', () => {
    assert.deepEqual(read('a<div>b</div>'), ['a', {br: true}, 'b']);
  });

  it('keeps what follows such an element apart from it', () => {
    assert.equal(read('<p>a</p>b'), 'a b');
    assert.deepEqual(read('<div>a</div><em>b</em>'), ['a ', {em: 'b'}]);
    assert.deepEqual(read('a<br>b'), ['a', {br: true}, 'b']);
  });
});
