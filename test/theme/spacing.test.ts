/** That what a reader sets for all text (WCAG 1.4.12) arrives inside the elements. */
import {expect} from '@open-wc/testing';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {closeFrames, FULL, openFrame} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const SCRIPT = '<script type="module" src="/dist/cdn/hearth.js"></script>';
const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';

const html = renderHtml(parseStory(FULL).story);
const ways = {
  'loose tags': html.replace(/<\/?hearth-story[^>]*>/g, ''),
  'a story of tags': html,
  'a story as JSON': `<hearth-story><script type="application/json">${JSON.stringify(FULL)}</script></hearth-story>`,
};

const textsIn = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) => [
    ...(one.matches('h2, h3, p, li, figcaption, [part=speaker]') ? [one] : []),
    ...(one.shadowRoot ? textsIn(one.shadowRoot) : []),
  ]);

const open = async (body: string, css: string): Promise<Document> => {
  const page = await openFrame({
    srcdoc: `<!doctype html><html lang="en">${SCRIPT}<style>${css}</style><body>${body}`,
  });
  const isInside = (one: Element): boolean => one.getRootNode() !== page;
  await waitUntil(() => textsIn(page).filter(isInside).length > 20, 'not shown');
  return page;
};

interface Spacing {
  readonly line: number;
  readonly letter: number;
  readonly word: number;
}

/** The spacing of all text inside, in parts of the size of the text around. */
const spacingsIn = (page: Document): Spacing[] =>
  textsIn(page)
    .filter((one) => one.getRootNode() !== page && one.offsetHeight > 2)
    .map((one) => {
      const {fontSize, lineHeight, letterSpacing, wordSpacing} =
        page.defaultView!.getComputedStyle(one);
      return {
        // `normal` is about as much.
        line: (parseFloat(lineHeight) || 1.2 * parseFloat(fontSize)) / parseFloat(fontSize),
        letter: (parseFloat(letterSpacing) || 0) / 16,
        word: (parseFloat(wordSpacing) || 0) / 16,
      };
    });

const FORCED = `* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important } p { margin-bottom: 2em !important }`;

describe('spacing that a reader sets', () => {
  afterEach(closeFrames);

  for (const [way, body] of Object.entries(ways)) {
    for (const head of ['', SHEET]) {
      it(`arrives in ${way} ${head && 'with hearth.css'}`, async () => {
        const page = await open(head + body, `body { font-size: 16px } ${FORCED}`);
        const spacings = spacingsIn(page);
        expect(spacings.length).to.be.above(20);
        for (const {line, letter, word} of spacings) {
          expect(line).to.be.at.least(1.49);
          expect(letter).to.be.closeTo(0.12, 0.01);
          expect(word).to.be.closeTo(0.16, 0.01);
        }
      });
    }
  }

  it('loses no text by it, in a narrow column', async () => {
    const page = await open(html, `body { width: 300px } ${FORCED}`);
    for (const one of textsIn(page)) {
      if (one.offsetHeight <= 2) continue;
      expect(one.scrollWidth, one.innerText).to.be.at.most(Math.ceil(one.offsetWidth) + 1);
    }
  });

  it('is not that of the page around', async () => {
    const loose = 'letter-spacing: .3em; word-spacing: 1em; line-height: 3';
    const page = await open(ways['loose tags'], `body { font-size: 16px; ${loose} }`);
    for (const {line, letter, word} of spacingsIn(page)) {
      expect([letter, word]).to.deep.equal([0, 0]);
      expect(line).to.be.below(1.7);
    }
  });

  it('is as large as the least size of type that the page’s reader wants', async () => {
    const page = await open(ways['loose tags'], '* { font-size: 22px !important }');
    const sizes = textsIn(page)
      .filter((one) => one.localName === 'p' && one.getRootNode() !== page)
      .map((one) => parseFloat(page.defaultView!.getComputedStyle(one).fontSize));
    expect(Math.min(...sizes)).to.be.at.least(22);
  });
});
