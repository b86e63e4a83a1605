import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames, inside} from '../fixtures.js';
import {openSite} from './site.js';

const SCRIPTS = {
  module: '<script type="module" src="cdn/hearth.js"></script>',
  classic: '<script src="cdn/hearth.classic.js"></script>',
};

const quote = (attributes: string): string =>
  `<hearth-quote${attributes}><p>The sea is never late.</p></hearth-quote>`;

const CONTROLS = {share: '[part=share]', listen: '[part=listen]'};

describe('controls in the bundles', () => {
  afterEach(closeFrames);

  for (const [script, head] of Object.entries(SCRIPTS)) {
    for (const [name, selector] of Object.entries(CONTROLS)) {
      describe(`${name}, ${script}`, () => {
        const isThere = (element: Element): boolean => inside(element, selector).length > 0;

        it('asks for nothing where nobody asks for it', async () => {
          const site = await openSite({head, body: quote('')});
          await site.shows('The sea is never late.');
          await aTimeout(100);
          expect(await site.asked(`${name}-`)).to.equal(0);
        });

        it('comes with one request', async () => {
          const site = await openSite({head, body: quote(` ${name}`) + quote(` ${name}`)});
          await site.until(() => site.all('hearth-quote').every(isThere), 'both controls');
          expect(await site.asked(`${name}-`)).to.equal(1);
          expect(site.noted).to.deep.equal([]);
        });

        it('is missed by no text while it cannot be loaded', async () => {
          const body = quote(` ${name}`);
          const site = await openSite({head, body, failing: `${name}-`});
          await site.shows('The sea is never late.');
          expect(site.noted.filter((line) => !line.startsWith('console'))).to.deep.equal([]);
          await site.mend();
          await site.until(() => isThere(site.get('hearth-quote')), 'the control');
        });
      });
    }
  }
});
