import {expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import type {Site} from '../loader/site.js';
import {BUNDLES, POLICIES, SANDBOXES} from './policies/policies.js';
import {read} from './policies/read.js';
import {notedBeside, openStrict, reportedBeside, toldBesideBreach} from './policies/strict-page.js';
import {tally} from './tally.js';

/** What a page in a sandbox says of itself. */
interface Told {
  readonly failed?: string;
  readonly noted: string[];
}

/** Waits for a message of the page that is about to be opened. */
const told = (): {from: (site: Site) => Promise<Told>} => {
  const messages: MessageEvent<Told>[] = [];
  const listener = (event: MessageEvent<Told>): void => void messages.push(event);
  window.addEventListener('message', listener);
  return {
    from: async (site) => {
      const find = (): MessageEvent<Told> | undefined =>
        messages.find(({source}) => source === site.frame.contentWindow);
      while (!find()) await new Promise((done) => setTimeout(done, 20));
      window.removeEventListener('message', listener);
      return find()!.data;
    },
  };
};

describe('a page whose policy is strict', () => {
  afterEach(closeFrames);

  for (const bundle of BUNDLES) {
    for (const [name, policy] of Object.entries(POLICIES)) {
      it(`can be read and used, and reports nothing: ${name}, ${bundle}`, async () => {
        const site = await openStrict(policy, bundle);
        await read(site.view);
        expect(await toldBesideBreach(site, !policy.inMeta)).to.deep.equal([]);
        await tally('pages');
      });
    }

    for (const [name, policy] of Object.entries(SANDBOXES)) {
      it(`can be read and used where nobody may look in: ${name}, ${bundle}`, async () => {
        const message = told();
        const reader = '<script type="module" src="test/read-here.js"></script>';
        const site = await openStrict(policy, bundle, reader);
        const {failed, noted} = await message.from(site);
        expect(failed).to.equal(undefined);
        expect(notedBeside(noted)).to.deep.equal([]);
        expect(await reportedBeside(site)).to.deep.equal([]);
        await tally('pages');
      });
    }
  }
});
