import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/summary/define.js';
import type {HearthSummary} from '../../src/blocks/summary/element.js';
import {FULL, inside, textsIn} from '../fixtures.js';

const make = async (story: unknown, inner = ''): Promise<HearthSummary> => {
  const element = await fixture<HearthSummary>(`<hearth-summary>${inner}</hearth-summary>`);
  element.story = story;
  await element.updateComplete;
  return element;
};

describe('hearth-summary', () => {
  it('reads from the headline to the lede', async () => {
    const {dek, hook, lede} = FULL;
    expect(textsIn(await make(FULL), 'h2,p')).to.deep.equal([
      'The last lamplighter',
      dek,
      hook,
      'Forty lamps cost less to keep than to replace.',
      lede,
    ]);
  });

  it('shows what there is of it', async () => {
    for (const field of ['dek', 'hook', 'gist', 'lede'] as const) {
      expect(textsIn(await make({[field]: field}), 'h2,p')).to.deep.equal([field]);
    }
  });

  it('reads a heading and paragraphs that nobody gave a class', async () => {
    const element = await make(undefined, '<h1>Head</h1><p>Dek</p><p>Lede</p>');
    expect(textsIn(element, 'h2,p')).to.deep.equal(['Head', 'Dek', 'Lede']);
    expect(inside(element, 'p').map((line) => line.getAttribute('part'))).to.deep.equal([
      'dek',
      'lede',
    ]);
  });
});
