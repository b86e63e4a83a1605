import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/quote/define.js';
import type {HearthQuote} from '../../src/blocks/quote/element.js';
import {FULL, inside, textsIn} from '../fixtures.js';

const make = async (story: unknown, inner = ''): Promise<HearthQuote> => {
  const element = await fixture<HearthQuote>(`<hearth-quote>${inner}</hearth-quote>`);
  element.story = story;
  await element.updateComplete;
  return element;
};

describe('hearth-quote', () => {
  it('is a figure: what is quoted, and who said it', async () => {
    const element = await make(FULL);
    expect(textsIn(element, 'figure > blockquote > p')).to.deep.equal(FULL.quote.text);
    expect(textsIn(element, 'figure > figcaption')).to.deep.equal([FULL.quote.attribution]);
    expect(inside(element, 'blockquote')[0]?.getAttribute('cite')).to.equal(FULL.quote.url);
  });

  it('has no caption where nobody is named', async () => {
    const element = await make({quote: {text: 'Said.'}});
    expect(textsIn(element, 'blockquote')).to.deep.equal(['Said.']);
    expect(inside(element, 'figcaption').length).to.equal(0);
    expect(inside(element, 'blockquote')[0]?.hasAttribute('cite')).to.equal(false);
  });

  for (const [written, inner] of Object.entries({
    'a figure':
      '<figure><blockquote><p>Said.</p></blockquote><figcaption>Her</figcaption></figure>',
    'a blockquote with a cite': '<blockquote>Said. <cite>Her</cite></blockquote>',
    'a blockquote with a footer': '<blockquote><p>Said.</p><footer>— Her</footer></blockquote>',
    'two paragraphs': '<p>Said.</p><p>— Her</p>',
  })) {
    it(`reads ${written}`, async () => {
      const element = await make(undefined, inner);
      expect(textsIn(element, 'blockquote')).to.deep.equal(['Said.']);
      expect(textsIn(element, 'figcaption')).to.deep.equal(['Her']);
    });
  }
});
