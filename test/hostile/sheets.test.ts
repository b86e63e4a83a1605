/**
 * Other people's style sheets change nothing inside the elements: the picture of each is the same to
 * the pixel as without a sheet.
 *
 * The host's own box (margin, border, padding, ground, size, place, columns, transform, …) belongs
 * to the page, which may want to set it; so do the boxes around it, and its decorations, which
 * cannot be undone from inside. All that is pinned here, on the host and on what is around it, and
 * so are the font, the line height, the colour and the language, which are inherited on purpose: see
 * `sheets/page.ts`. Not pinned are the host's `display`, what comes before and after its content, and
 * all else that is inherited. A first line or letter that a page
 * styles on the host itself is the page's too, and is not tried; nor is wider spacing, which readers
 * set for all elements.
 */
import {expect} from '@open-wc/testing';
import {ADVERSARIAL} from './sheets/adversarial.js';
import {areasOf, hidePage, showPage} from './sheets/frame.js';
import {differences, holds, keepPicture, takePicture, type Area} from './sheets/picture.js';
import {PUBLISHED} from './sheets/published.js';
import {tally} from './tally.js';

const link = (path: string): string => `<link rel="stylesheet" href="${path}">`;

const style = (css: string): string => `<style>${css}</style>`;

const titleOf = (css: string): string => css.replace(/\s+/g, ' ').slice(0, 110);

describe('the picture of every element', () => {
  let bare: string;
  let areas: Area[];

  /** What the sheet in a page's head changes in the picture, and where to look at it. */
  const changes = async (name: string, head: string): Promise<string[]> => {
    const shown = await showPage(head);
    expect(shown.styleSheets[0]?.cssRules.length, 'rules in the sheet').to.be.above(0);
    const after = await takePicture();
    const found = await differences(bare, after, areas);
    if (!found.length) return [];
    const kept = [await keepPicture('without', bare), await keepPicture(name, after)];
    return [...found, ...kept];
  };

  before(async () => {
    areas = areasOf(await showPage(''));
    bare = await takePicture();
    hidePage();
  });

  afterEach(hidePage);

  it('shows them whole', async () => {
    expect(areas).to.have.length(7);
    expect(await holds(bare, areas)).to.equal(true);
  });

  it('is the same twice', async () => {
    expect(await changes('again', style('nothing {}'))).to.deep.equal([]);
  });

  it('is another where a sheet does what it may', async () => {
    const [found = '', ...others] = await changes(
      'mark',
      style('hearth-quote::part(attribution) { color: #232323 }'),
    );
    expect(found).to.match(/^hearth-quote: \d+ pixels/);
    expect(others).to.have.length(2);
  });

  for (const path of PUBLISHED) {
    it(`is the same under ${path.replace(/^\/(node_modules|debian)\//, '')}`, async () => {
      expect(await changes(path, link(path))).to.deep.equal([]);
      await tally('sheets');
    });
  }

  for (const css of ADVERSARIAL) {
    it(`is the same under ${titleOf(css)}`, async () => {
      expect(await changes(titleOf(css), style(css))).to.deep.equal([]);
      await tally('sheets');
    });
  }
});
