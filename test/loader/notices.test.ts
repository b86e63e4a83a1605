import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames, textsIn} from '../fixtures.js';
import {openSite} from './site.js';

const QUOTE = {text: 'The sea is never late.'};
const BODY = (story: object): string =>
  `<hearth-quote><script type="application/json">${JSON.stringify(story)}</script></hearth-quote>`;
const GENERATED = BODY({quote: QUOTE, disclosure: {use: 'generated'}});

const SCRIPTS = {
  module: '<script type="module" src="cdn/hearth.js"></script>',
  classic: '<script src="cdn/hearth.classic.js"></script>',
};

/** Whether a quote shows its text and how that was made. */
const isNoticed = (quote: Element): boolean =>
  textsIn(quote, 'blockquote, [part=disclosure]').join() === `${QUOTE.text},Written by AI`;

describe('notices in the bundles', () => {
  afterEach(closeFrames);

  for (const [name, head] of Object.entries(SCRIPTS)) {
    describe(name, () => {
      it('ask for nothing where there is nothing to say', async () => {
        const site = await openSite({head, body: BODY({quote: QUOTE})});
        await site.shows('The sea is never late.');
        await aTimeout(100);
        expect(await site.asked('notices')).to.equal(0);
      });

      it('come with one request, with the text', async () => {
        const site = await openSite({head, body: GENERATED + GENERATED});
        const quotes = [...site.document.querySelectorAll('hearth-quote')];
        await site.until(() => quotes.every((quote) => isNoticed(quote)), 'both notices');
        expect(await site.asked('notices')).to.equal(1);
        expect(site.noted).to.deep.equal([]);
      });

      it('stand in the HTML while they cannot be loaded', async () => {
        const notice = '<p class="hearth-disclosure">Written by hand</p>';
        const body = `<hearth-quote><blockquote>${QUOTE.text}</blockquote>${notice}</hearth-quote>`;
        const site = await openSite({head, body, failing: 'notices-'});
        await site.until(() => site.noted.length > 0, 'a line');
        const line = site.get('hearth-quote > p');
        expect(line.checkVisibility()).to.equal(true);
        await site.mend();
        await site.until(() => !line.checkVisibility(), 'the notice in its place');
        expect(textsIn(site.get('hearth-quote'), '[part=disclosure]')).to.deep.equal([
          'Written by hand',
        ]);
      });

      it('are missed by no text while they cannot be loaded', async () => {
        const site = await openSite({head, body: GENERATED, failing: 'notices-'});
        await site.shows('The sea is never late.');
        expect(site.noted.filter((line) => !line.startsWith('console'))).to.deep.equal([]);
        await site.mend();
        await site.until(() => isNoticed(site.get('hearth-quote')), 'the notice');
      });
    });
  }
});
