import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/links/define.js';
import type {HearthLinks} from '../../src/blocks/links/element.js';
import {FULL, inside, textsIn} from '../fixtures.js';

const make = async (story: unknown, inner = ''): Promise<HearthLinks> => {
  const element = await fixture<HearthLinks>(`<hearth-links>${inner}</hearth-links>`);
  element.story = story;
  await element.updateComplete;
  return element;
};

describe('hearth-links', () => {
  it('is a list of links; one without an address is text', async () => {
    const element = await make(FULL);
    expect(textsIn(element, 'ul[role=list] > li')).to.deep.equal(['FAQ', 'Letters by post']);
    expect(textsIn(element, 'a')).to.deep.equal(['FAQ']);
    expect(inside(element, 'a')[0]?.getAttribute('href')).to.equal('https://example.com/faq');
  });

  it('reads links that stand in no list', async () => {
    const element = await make(undefined, '<p><a href="/a">A</a> <a href="/b">B</a></p>');
    expect(textsIn(element, 'li > a')).to.deep.equal(['A', 'B']);
  });

  it('keeps the heading of its HTML', async () => {
    const list = '<ul><li><a href="/a">A</a></li></ul>';
    const element = await make(undefined, `<h3>Contact the editors</h3>${list}`);
    expect(textsIn(element, 'h3')).to.deep.equal(['Contact the editors']);
    expect(textsIn(element, 'li > a')).to.deep.equal(['A']);
  });

  it('has links high enough for a finger', async () => {
    for (const item of inside(await make(FULL), 'li')) {
      expect(item.offsetHeight).to.be.at.least(24);
    }
  });
});
