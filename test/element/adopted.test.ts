import {expect, waitUntil} from '@open-wc/testing';
import '../../src/blocks/prose/define.js';
import type {HearthProse} from '../../src/blocks/prose/element.js';
import {mount} from '../../src/loader/mount.js';
import {closeFrames, collect, inside, openFrame} from '../fixtures.js';

const STORY = {
  narrative: [['The ', {a: 'ferry', href: 'https://example.com/ferry'}, ' leaves at noon.']],
};

describe('an element in the document of a frame', () => {
  afterEach(closeFrames);

  const show = async (): Promise<HearthProse> => {
    const {body} = await openFrame({srcdoc: '<!doctype html><title>Ferry</title>'});
    const element = mount(body, {block: 'prose', field: 'narrative', story: STORY});
    await element.updateComplete;
    return element;
  };

  it('is mounted there, and tells of its links', async () => {
    const element = await show();
    const links = collect(element, 'hearth-link');
    element.addEventListener('hearth-link', (event) => event.preventDefault());
    const [link] = inside(element, 'a');
    link?.click();
    expect(links.map(({href}) => href)).to.deep.equal(['https://example.com/ferry']);
  });

  it('stands in the HTML there, once it has been left alone', async () => {
    const element = await show();
    const copies = (): Element[] => [...element.querySelectorAll('.hearth-copy')];
    await waitUntil(() => copies().length, 'a copy', {timeout: 5000});
    expect(copies().map(({textContent}) => textContent.trim())).to.deep.equal([
      'In brief The ferry leaves at noon.',
    ]);
  });
});
