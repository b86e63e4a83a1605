import {aTimeout, expect} from '@open-wc/testing';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {answering, closeFrames, countOf, FULL, openFrame, shownText} from '../fixtures.js';
import {waitUntil} from '../wait.js';

const SHEET = '<link rel="stylesheet" href="/dist/cdn/hearth.css">';
const BUNDLES = ['type="module" src="/dist/cdn/hearth.js"', 'src="/dist/cdn/hearth.classic.js"'];

const html = renderHtml(parseStory({...FULL, disclosure: {use: 'generated'}}).story);
const loose = html.replace(/^<hearth-story.*>|<\/hearth-story>/gm, '');

const pageOf = (attribute: string, body: string, script = ''): Promise<Document> =>
  openFrame({srcdoc: `<!doctype html><html ${attribute}>${SHEET}${script}<body>${body}`});

const heightOf = ({body}: Document): number => body.scrollHeight - body.clientHeight;

const contentOf = ({body}: Document): number =>
  [...body.children].reduce((sum, child) => sum + (child as HTMLElement).offsetHeight, 0);

describe('<html data-hearth="off">', () => {
  afterEach(closeFrames);

  for (const [name, body] of Object.entries({'a story': html, 'loose tags': loose})) {
    it(`hides ${name} without scripts`, async () => {
      expect(contentOf(await pageOf('', body))).to.be.greaterThan(100);
      const page = await pageOf('data-hearth="off"', body);
      expect(contentOf(page)).to.equal(0);
      expect(heightOf(page)).to.be.at.most(0);
    });
  }

  for (const bundle of BUNDLES) {
    describe(`with ${bundle}`, () => {
      const script = `<script ${bundle}></script>`;

      it('hides them, and shows them again, when a script says so', async () => {
        const page = await pageOf('', html, script);
        await waitUntil(() => shownText(page).includes('lamplighter'), 'shown');
        page.documentElement.dataset['hearth'] = 'off';
        expect(contentOf(page)).to.equal(0);
        delete page.documentElement.dataset['hearth'];
        expect(contentOf(page)).to.be.greaterThan(100);
      });

      it('asks for no story before they are to show', async () => {
        const src = answering(FULL);
        const body = `<hearth-story src="${src}"></hearth-story>`;
        const page = await pageOf('data-hearth="off"', body, script);
        await waitUntil(() => page.querySelector('hearth-story')?.shadowRoot, 'upgraded');
        await aTimeout(300);
        expect((await countOf(src)).requests).to.equal(0);
        page.documentElement.dataset['hearth'] = 'on';
        await waitUntil(() => shownText(page).includes('lamplighter'), 'shown');
        expect((await countOf(src)).requests).to.equal(1);
      });
    });
  }
});
