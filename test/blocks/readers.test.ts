import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {samples} from '../../stories/samples/index.js';
import {inside} from '../fixtures.js';

/** What readers may set, who need more room. See WCAG 2.2, 1.4.12. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** The least column, that with the text twice as large, and that with more space in the text. */
const SETTINGS = [
  ['a column of 280 px', 'inline-size: 280px'],
  ['text twice as large in 320 px', 'inline-size: 320px; font-size: 200%'],
  ['more space in the text', 'inline-size: 320px', SPACING],
] as const;

const VARIANTS = [
  '<hearth-key-points variant="boxed"></hearth-key-points>',
  '<hearth-key-points variant="cards"></hearth-key-points>',
  '<hearth-quote variant="block"></hearth-quote>',
  '<hearth-conversation variant="transcript"></hearth-conversation>',
  '<hearth-conversation reveal="step"></hearth-conversation>',
  '<hearth-quote variant="inset"></hearth-quote>',
].join('');

/** The elements in a place, those in shadow roots too. */
const all = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? all(element.shadowRoot) : []),
  ]);

const name = (element: HTMLElement): string =>
  `${element.localName} ${element.getAttribute('part') ?? ''} “${element.innerText.slice(0, 30)}”`;

/** Only for those who do not see. */
const isSilent = (element: HTMLElement): boolean => element.matches('.hidden, .hidden *, input');

/** What stands out of a place at its sides, or is cut off in itself. */
const findLost = (place: HTMLElement): string[] => {
  const room = place.getBoundingClientRect();
  return all(place)
    .filter((element) => !isSilent(element) && element.checkVisibility())
    .filter((element) => {
      const {left, right, width} = element.getBoundingClientRect();
      const isOut = width > 0 && (left < room.left - 1 || right > room.right + 1);
      const isClipped =
        getComputedStyle(element).overflow !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1;
      return isOut || isClipped;
    })
    .map(name);
};

const show = async (story: unknown, style: string, sheet = ''): Promise<HTMLElement> => {
  const place = await fixture<HTMLElement>(
    `<div style="${style}"><hearth-story></hearth-story><hearth-story>${VARIANTS}</hearth-story></div>`,
  );
  for (const element of place.querySelectorAll<HearthElement>('hearth-story')) {
    element.story = story;
    await element.updateComplete;
    for (const block of inside(element, '*')) {
      await (block as Partial<HearthElement>).updateComplete;
    }
  }
  const added = new CSSStyleSheet();
  added.replaceSync(sheet);
  for (const {shadowRoot} of all(place)) shadowRoot?.adoptedStyleSheets.push(added);
  return place;
};

describe('every reader', () => {
  for (const {name: sample, file} of samples.filter(({file}) => file.endsWith('.json'))) {
    describe(sample, () => {
      let story: unknown;
      before(async () => (story = await (await fetch(`/stories/samples/${file}`)).json()));

      for (const [setting, style, sheet] of SETTINGS) {
        it(`loses nothing in ${setting}`, async () => {
          expect(findLost(await show(story, style, sheet))).to.deep.equal([]);
        });
      }

      it('has targets of 24 px', async () => {
        const place = await show(story, 'inline-size: 320px');
        const small = all(place)
          .filter((element) => element.matches('button, summary, label, hearth-links a'))
          .filter((element) => element.checkVisibility())
          .filter(({offsetHeight, offsetWidth}) => Math.min(offsetHeight, offsetWidth) < 24)
          .map(name);
        expect(small).to.deep.equal([]);
      });
    });
  }

  it('can be lost: a word that does not break', async () => {
    const place = await show({headline: 'x'}, 'inline-size: 280px', 'h2 { width: 300px }');
    expect(findLost(place).length).to.be.above(0);
  });
});
