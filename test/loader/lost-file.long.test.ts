import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {HOW, MODULE, POINTS, QUOTE, SENTENCE} from './autoload.cases.js';
import {openSite} from './site.js';

const STORY = `<hearth-story id="tide"><hearth-summary><h2>The tide</h2></hearth-summary>
  <hearth-conversation><p><b>Inventor</b> Why not?</p><p><b>Model</b> It takes two.</p>
  </hearth-conversation></hearth-story>`;
const SRC = '<hearth-prose src="story.json"><p>He is fifty.</p></hearth-prose>';
const GERMAN = '<div class="hearth-key-points" lang="de"><ul><li>Hochwasser.</li></ul></div>';
const SETTING = `<script type="module">
  import {setStrings} from './cdn/hearth.js';
  setStrings('en', {narrative: 'At low tide'});
</script>`;
const TALK = 'The Hearth Conversation Inventor Why not? Model It takes two.';

const NOTICE = '<p class="hearth-disclosure">By hand</p>';

/** The files that the module may load, but for those that nobody misses. */
const chunks = async (): Promise<string[]> => {
  const manifest: unknown = await (await fetch('/dist/cdn/manifest.json')).json();
  const {files} = manifest as {files: Record<string, unknown>};
  return Object.keys(files).filter((file) => /^chunks\/(?!light-copy|explain)/.test(file));
};

describe('a page that loses any one file', () => {
  afterEach(closeFrames);

  for (const how of HOW) {
    it(`shows all of it once the network is back: ${how}`, async () => {
      const lost: string[] = [];
      for (const failing of await chunks()) {
        // Firefox gives nothing more that imports the core where that has failed.
        const setting = failing.includes('core') ? '' : SETTING;
        const brief = setting ? 'At low tide' : 'In brief';
        const points = POINTS.replace('</hearth-key-points>', `${NOTICE}$&`);
        const quote = QUOTE.replace('>', ' share listen>');
        const body = STORY + SRC + points + quote + GERMAN + setting;
        const site = await openSite({head: MODULE, body, failing, how, hash: '#tide-turn-2'});
        await site.until(() => site.noted.length > 0, `a line about ${failing}`);
        // Long enough for what else may fail.
        await aTimeout(100);
        await site.mend();
        await site
          .shows(
            `The tide ${TALK} ${brief} He is sixty now. Key points High water. ${SENTENCE}
              Das Wichtigste Hochwasser.`,
          )
          .catch((error: unknown) => lost.push(`${failing}: ${String(error)}`));
        const thrown = site.noted.filter((line) => !line.startsWith('console'));
        lost.push(...thrown.map((line) => `${failing}: ${line}`));
        closeFrames();
      }
      expect(lost).to.deep.equal([]);
    });

    it(`makes the copy in the page's HTML then, and says nothing: ${how}`, async () => {
      const body = '<hearth-prose src="story.json"></hearth-prose>';
      const site = await openSite({head: MODULE, body, failing: 'light-copy-', how});
      await site.shows('In brief He is sixty now.');
      await site.until(async () => await site.asked('light-copy-'), 'a request');
      // Long enough for the page to hear of it.
      await aTimeout(500);
      await site.mend(() => true);
      await site.until(() => site.document.querySelector('.hearth-copy'), 'a copy');
      expect(site.noted).to.deep.equal([]);
    });
  }
});
