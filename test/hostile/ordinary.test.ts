import {expect, fixture} from '@open-wc/testing';
import '../../src/blocks/story/define.js';
import type {HearthElement} from '../../src/element/hearth-element.js';
import {ORDINARY, STYLES} from './ordinary-pages.js';
import {tally} from './tally.js';

/** What is for those who use the element, and the names that are hidden from sight. */
const CONTROLS = 'button, [role=status], .hidden, style, rp';

/** The words that show in a node, as a reader goes through them. */
const seen = (node: Node): string => {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (!(node instanceof Element)) return '';
  if (node.localName === 'img') return node.getAttribute('alt') ?? '';
  if (node.matches(CONTROLS) || getComputedStyle(node).display === 'none') return '';
  const children =
    node instanceof HTMLSlotElement ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes;
  return ` ${[...children].map(seen).join('')} `;
};

/** White space folded; none before a full stop or a comma. */
const words = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim();

for (const [kind, pages] of Object.entries(ORDINARY)) {
  describe(`An ordinary page, and ${kind}`, () => {
    for (const {html, shows} of pages) {
      it(html, async () => {
        const box = await fixture<HTMLElement>(`<div><style>${STYLES}</style>${html}</div>`);
        const element = box.lastElementChild as HearthElement;
        await element.updateComplete;
        expect(words(seen(element))).to.equal(shows);
        await tally('ordinary');
      });
    }
  });
}
