import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames, inside} from '../fixtures.js';
import {openSite} from './site.js';

const POINTS = '<hearth-key-points><ul><li>One.</li></ul></hearth-key-points>';
const GERMAN = `<div lang="de">${POINTS}</div>`;
const SCRIPTS = {
  module: '<script type="module" src="cdn/hearth.js"></script>',
  classic: '<script src="cdn/hearth.classic.js"></script>',
  'classic, async': '<script async src="cdn/hearth.classic.js"></script>',
};

describe('words in the bundles', () => {
  afterEach(closeFrames);

  for (const [name, head] of Object.entries(SCRIPTS)) {
    describe(name, () => {
      it('are there in English, without a request', async () => {
        const site = await openSite({head, body: POINTS});
        await site.shows('Key points One.');
        await aTimeout(100);
        expect(await site.asked('languages')).to.equal(0);
        expect(site.noted).to.deep.equal([]);
      });

      it('come in another language, with one request', async () => {
        const site = await openSite({head, body: GERMAN + GERMAN.replace('de', 'fr-CA')});
        await site.shows('Das Wichtigste One. L’essentiel One.');
        expect(await site.asked('languages')).to.equal(1);
        expect(site.noted).to.deep.equal([]);
      });

      it('stay English until the others can be loaded', async () => {
        const site = await openSite({head, body: GERMAN, failing: 'languages-'});
        await site.until(() => site.noted.length > 0, 'a line');
        await site.shows('Key points One.');
        expect(inside(site.get('hearth-key-points'), 'h3')[0]?.lang).to.equal('en');
        expect(site.noted.filter((line) => !line.startsWith('console'))).to.deep.equal([]);
        await site.mend();
        await site.shows('Das Wichtigste One.');
      });

      it('are asked for by no image that is named like the current script', async () => {
        const clobbered = '<img name="currentScript" src="data:,">';
        const site = await openSite({body: clobbered + GERMAN + head});
        await site.shows('Das Wichtigste One.');
      });
    });
  }

  it('stay English where the classic script has no address', async () => {
    const text = await (await fetch('/dist/cdn/hearth.classic.js')).text();
    const head = `<script>${text.replaceAll('</script', '<\\/script')}</script>`;
    const site = await openSite({head, body: GERMAN});
    await site.shows('Key points One.');
    await aTimeout(100);
    expect(site.noted.filter((line) => !line.startsWith('console'))).to.deep.equal([]);
  });

  it('are replaced by setStrings, before and after the elements are there', async () => {
    const setting = `<script type="module">
      import {setStrings} from './cdn/hearth.js';
      setStrings('de', {keyPoints: 'Kurz gesagt'});
      setStrings('en', {keyPoints: 'In short'});
      setStrings('en', {keyPoint: 1});
      window.setStrings = setStrings;
    </script>`;
    const site = await openSite({head: SCRIPTS.module, body: POINTS + GERMAN + setting});
    await site.shows('In short One. Kurz gesagt One.');
    expect(site.noted).to.deep.equal([
      'console: hearth-widgets: setStrings en: keyPoint: expected a known field, got an unknown one. Correct its name.',
    ]);
    site.view.eval("setStrings('de', {keyPoints: 'Wichtig'})");
    await site.shows('In short One. Wichtig One.');
  });
});
