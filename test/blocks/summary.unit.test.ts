import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {parseHTML} from 'linkedom';
import {summaryReader, type SummaryContent} from '../../src/blocks/summary/block.js';

const read = (inner: string): SummaryContent => {
  const {document} = parseHTML(`<hearth-summary>${inner}</hearth-summary>`);
  return summaryReader.read(document.firstElementChild!, () => {}).story;
};

describe('The summary', () => {
  it('takes the first paragraph for the dek and the others, in their order, for the lede', () => {
    assert.deepEqual(read('<h2>A</h2><p>B</p><p>C</p><p>D</p>'), {
      headline: 'A',
      dek: 'B',
      lede: ['C', {br: true}, 'D'],
    });
  });

  it('takes all paragraphs without a class for the lede where the dek has one', () => {
    assert.deepEqual(read('<p>B</p><p>C</p><p class="hearth-dek">D</p>'), {
      dek: 'D',
      lede: ['B', {br: true}, 'C'],
    });
  });
});
