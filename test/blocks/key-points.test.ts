import {aTimeout, expect, fixture} from '@open-wc/testing';
import '../../src/blocks/key-points/define.js';
import type {HearthKeyPoints} from '../../src/blocks/key-points/element.js';
import {FULL, inside, textsIn} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const POINTS = '<h3>What we know</h3><ul><li>One</li><li>Two <b>bold</b></li><li>Three</li></ul>';

const make = (inner = POINTS, attributes = ''): Promise<HearthKeyPoints> =>
  fixture<HearthKeyPoints>(`<hearth-key-points ${attributes}>${inner}</hearth-key-points>`);

describe('hearth-key-points', () => {
  afterEach(() => (location.hash = ''));

  it('is a list, though without markers, for a screen reader too', async () => {
    const element = await make();
    const [list] = inside(element, 'ul');
    expect(list?.getAttribute('role')).to.equal('list');
    expect(textsIn(element, 'ul > li')).to.deep.equal(['One', 'Two bold', 'Three']);
    expect(textsIn(element, 'h3')).to.deep.equal(['What we know']);
  });

  it('numbers its points where it is ordered', async () => {
    const element = await make(POINTS, 'ordered');
    expect(textsIn(element, 'ol[role=list] > li')).to.deep.equal(['One', 'Two bold', 'Three']);
    const numbers = inside(element, 'li').map((item) => getComputedStyle(item, '::before').content);
    for (const content of numbers) expect(content).to.match(/counter|\d/);
    element.ordered = false;
    await element.updateComplete;
    expect(inside(element, 'ol').length).to.equal(0);
    expect(inside(element, 'ul > li').length).to.equal(3);
  });

  it('takes the reader to the point that the address names', async () => {
    const element = await make(POINTS, 'id="facts"');
    location.hash = '#facts-point-2';
    const [, second] = inside(element, 'li');
    await waitUntil(() => second?.classList.contains('marked'), 'the second point marked');
    expect(element.shadowRoot?.activeElement).to.equal(second);
    location.hash = '#facts-point-3';
    await waitUntil(() => inside(element, '.marked')[0]?.innerText === 'Three', 'the third');
    expect(inside(element, '.marked').length).to.equal(1);
    location.hash = '#elsewhere';
    await waitUntil(() => !inside(element, '.marked').length, 'none');
  });

  it('takes the reader there where the points come later', async () => {
    location.hash = '#lamps-point-2';
    const element = await make('');
    element.story = FULL;
    await waitUntil(() => inside(element, '.marked').length, 'a point marked');
    const marks = inside(element, 'li').map((item) => item.classList.contains('marked'));
    expect(marks).to.deep.equal([false, true, false]);
  });

  it('leaves the reader be where the address names nothing of it', async () => {
    const element = await make(POINTS, 'id="facts"');
    for (const hash of [
      '#facts-point-9',
      '#facts-point-0',
      '#facts-point-',
      '#facts-point-x',
      '#2',
      '#%',
    ]) {
      location.hash = hash;
      await aTimeout(50);
      expect(inside(element, '.marked').length, hash).to.equal(0);
    }
    expect(document.activeElement).not.to.equal(element);
  });
});
