import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {authoredBlocks, type AuthoredBlock} from '../forms/law.arbitraries.js';

const wordsIn = (text: string): readonly string[] => text.match(/[a-z]{4}/g) ?? [];

/** The words of an author's HTML, those of a turn's speaker too. */
const authorsWords = (node: Node): readonly string[] => {
  if (!(node instanceof Element)) return node.nodeType === 3 ? wordsIn(node.nodeValue ?? '') : [];
  const speaker = node.getAttribute('speaker') ?? node.getAttribute('data-speaker') ?? '';
  return [...wordsIn(speaker), ...[...node.childNodes].flatMap(authorsWords)];
};

const CONTROLS = 'button, [role=status], style, slot';

const shownWords = (node: Node): readonly string[] => {
  if (node.nodeType === 3) return wordsIn(node.nodeValue ?? '');
  if (node instanceof Element && node.matches(CONTROLS)) return [];
  return [...node.childNodes].flatMap(shownWords);
};

describe('What an author wrote is what shows', () => {
  let place: HTMLElement;
  before(() => document.body.append((place = document.createElement('div'))));
  after(() => place.remove());

  const show = async ({block, attributes, html}: AuthoredBlock): Promise<HearthElement> => {
    place.innerHTML = `<hearth-${block} ${attributes}>${html}</hearth-${block}>`;
    const element = place.firstElementChild as HearthElement;
    await element.updateComplete;
    return element;
  };

  for (const [name, authored] of Object.entries(authoredBlocks)) {
    it(`in ${name}`, async () => {
      let rendered = 0;
      for (const given of fc.sample(authored, 100)) {
        const element = await show(given);
        const {arrival} = element.doors;
        // HTML that no story holds shows through its slot, as it is.
        const slot = element.shadowRoot!.querySelector('slot');
        expect(slot!.hidden, given.html).to.equal(!arrival?.isPlain);
        if (!arrival || arrival.isPlain) continue;
        rendered++;
        const words = authorsWords(element);
        const shown = shownWords(element.shadowRoot!).filter((word) => words.includes(word));
        expect(shown, given.html).to.deep.equal(words);
      }
      // A reader that gave up on everything would keep the law.
      expect(rendered).to.be.above(4);
    });
  }
});
