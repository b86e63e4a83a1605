import {expect} from '@open-wc/testing';
import '../../src/blocks/prose/define.js';
import type {HearthProse} from '../../src/blocks/prose/element.js';
import {setStrings} from '../../src/element/set-strings.js';
import {mount} from '../../src/loader/mount.js';
import {closeFrames, collect, inside, openFrame, textsIn} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const STORY = {
  narrative: [['The ', {a: 'ferry', href: 'https://example.com/ferry'}, ' leaves at noon.']],
};

describe('an element in the document of a frame', () => {
  afterEach(closeFrames);

  const show = async (lang = 'en'): Promise<HearthProse> => {
    const {body} = await openFrame({srcdoc: '<!doctype html><title>Ferry</title>'});
    const element = mount(body, {block: 'prose', field: 'narrative', story: {...STORY, lang}});
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

  it('has the words that the page has set, before it came and after', async () => {
    setStrings('da', {narrative: 'I korthed'});
    const element = await show('da');
    const isHeaded = (words: string) => (): boolean => textsIn(element, 'h3')[0] === words;
    await waitUntil(isHeaded('I korthed'), 'the words from before');
    setStrings('da', {narrative: 'Kort fortalt'});
    await waitUntil(isHeaded('Kort fortalt'), 'the words from after');
  });

  it('stands in the HTML there, once it has been left alone', async () => {
    const element = await show();
    const copies = (): Element[] => [...element.querySelectorAll('.hearth-copy')];
    await waitUntil(() => copies().length, 'a copy');
    expect(copies().map(({textContent}) => textContent.trim())).to.deep.equal([
      'In brief The ferry leaves at noon.',
    ]);
  });
});
