import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {openSite, type Site} from './site.js';

const OTHER = '9.9.9';
const TAGS = ['story', 'summary', 'key-points', 'prose', 'quote', 'conversation', 'links'] as const;

type Kind = 'module' | 'classic';
type Copy = readonly [kind: Kind, folder: 'cdn' | 'other' | 'again'];

const FILES: Record<Kind, string> = {module: 'hearth.js', classic: 'hearth.classic.js'};

/** The script of a copy; `again` is the same version at another address. */
const script = ([kind, folder]: Copy, how = ''): string => {
  const type = kind === 'module' ? 'type="module"' : '';
  const query = folder === 'again' ? '?again' : '';
  return `<script ${type} ${how} src="${folder === 'again' ? 'cdn' : folder}/${FILES[kind]}${query}"></script>`;
};

const STORY = `<hearth-story>
  <hearth-summary><h2>The tide</h2></hearth-summary>
  <hearth-key-points><ul><li>One.</li></ul></hearth-key-points>
  <hearth-links><ul><li><a href="#a">FAQ</a></li></ul></hearth-links></hearth-story>`;

/** All ways to name an element at once. */
const BODY = `${STORY}
  <div class="hearth-quote"><p>The sea is never late.</p></div>
  <hearth-prose src="story.json"></hearth-prose>
  <div id="embed"></div>`;

const EMBED_TEXT = 'Key points From the address.';
const TEXT = `The tide Key points One. FAQ The sea is never late. In brief He is sixty now.`;

/** The versions of the elements that are defined. */
const versionsIn = (site: Site): string[] => {
  const {customElements} = site.view;
  const found = TAGS.map((tag) => customElements.get(`hearth-${tag}`)).filter(Boolean);
  return [...new Set(found.map((one) => (one as unknown as {version: string}).version))];
};

/** Waits until both copies have had their say: what they ask for has come. */
const settled = async (site: Site): Promise<void> => {
  await site.until(() => site.document.readyState === 'complete');
  await aTimeout(150);
};

const KINDS: Kind[] = ['module', 'classic'];
const PAIRS = KINDS.flatMap((first) => KINDS.map((second) => [first, second] as const));

describe('two versions on one page', () => {
  let own = '';

  before(async () => {
    own = ((await (await fetch('/package.json')).json()) as {version: string}).version;
  });

  afterEach(closeFrames);

  /** One version shows all of it; the other says so, in one line. */
  const assertOneWins = async (site: Site, winner?: string): Promise<void> => {
    await site.shows(TEXT);
    await settled(site);
    const [version = '', ...more] = versionsIn(site);
    expect(more).to.deep.equal([]);
    if (winner) expect(version).to.equal(winner);
    expect(site.noted.length, site.noted.join('\n')).to.equal(1);
    expect(site.noted[0]).to.match(/^console: hearth-widgets /);
    for (const part of [own, OTHER, 'Load only one']) expect(site.noted[0]).to.include(part);
    expect(site.all('hearth-quote').length).to.equal(1);
    expect(site.all('#embed > *').length).to.equal(0);
  };

  for (const [first, second] of PAIRS) {
    for (const folders of [['cdn', 'other'] as const, ['other', 'cdn'] as const]) {
      const copies: [Copy, Copy] = [
        [first, folders[0]],
        [second, folders[1]],
      ];
      const name = copies.map((copy) => copy.join(' from ')).join(', then ');
      // A classic script runs where it stands; a module waits for the page.
      const early = first === 'module' && second === 'classic' ? 1 : 0;

      it(`lets the first win, and says so once: ${name}`, async () => {
        const site = await openSite({
          head: copies.map((copy) => script(copy)).join(''),
          body: BODY,
        });
        await assertOneWins(site, folders[early] === 'cdn' ? own : OTHER);
      });

      it(`lets one win, whichever comes first: ${name}, async`, async () => {
        const head = copies.map((copy) => script(copy, 'async')).join('');
        await assertOneWins(await openSite({head, body: BODY}));
      });

      it(`lets the first win where the second comes after the page: ${name}`, async () => {
        const site = await openSite({head: script(copies[0]), body: BODY});
        await site.shows(TEXT);
        const late = site.document.createElement('script');
        late.type = second === 'module' ? 'module' : '';
        late.src = `${folders[1]}/${FILES[second]}`;
        site.document.head.append(late);
        await site.until(() => site.noted.length, 'a line');
        await assertOneWins(site, folders[0] === 'cdn' ? own : OTHER);
        site.document.body.insertAdjacentHTML('beforeend', BODY);
        await site.until(() => site.all('div.hearth-quote > hearth-quote').length === 2);
        await site.shows(TEXT.repeat(2));
        expect(site.all('hearth-quote').length).to.equal(2);
        expect(site.noted.length).to.equal(1);
      });

      it(`turns each embed code into one element: ${name}`, async () => {
        const codes = copies.map((copy) =>
          script(copy, 'data-hearth="key-points" data-src="story.json" async'),
        );
        const site = await openSite({body: codes.join('<p></p>')});
        await site.shows(EMBED_TEXT.repeat(2));
        await settled(site);
        expect(site.all('body > *').map(({localName}) => localName)).to.deep.equal([
          'script',
          'hearth-key-points',
          'p',
          'script',
          'hearth-key-points',
        ]);
        expect(versionsIn(site).length).to.equal(1);
        expect(site.noted.length, site.noted.join('\n')).to.equal(1);
      });
    }
  }

  it('mounts with the version that came first', async () => {
    const site = await openSite({
      head: `${script(['classic', 'cdn'])}<script type="module">
        import {mount} from './other/hearth.js';
        mount(document.body, {block: 'key-points', story: {keyPoints: ['One.']}});
      </script>`,
    });
    await site.shows('Key points One.');
    expect(versionsIn(site)).to.deep.equal([own]);
    expect(site.noted.length).to.equal(1);
  });

  it('says nothing more where a third copy comes', async () => {
    const copies: Copy[] = [
      ['classic', 'cdn'],
      ['classic', 'other'],
      ['module', 'other'],
      ['module', 'again'],
    ];
    const site = await openSite({head: copies.map((copy) => script(copy)).join(''), body: BODY});
    await site.shows(TEXT);
    await settled(site);
    expect(versionsIn(site)).to.deep.equal([own]);
    // Two files of the other version, each of which stands alone.
    expect(site.noted.length, site.noted.join('\n')).to.equal(2);
  });
});

describe('two copies of one version on one page', () => {
  afterEach(closeFrames);

  for (const [first, second] of PAIRS) {
    for (const how of ['', 'async']) {
      it(`work as one, without a word: ${first} and ${second} ${how}`, async () => {
        const code = script(
          [first, 'cdn'],
          `${how} data-hearth="key-points" data-src="story.json"`,
        );
        const head = script([second, 'again'], how);
        const site = await openSite({head, body: `${BODY}${code}`});
        await site.shows(TEXT + EMBED_TEXT);
        await settled(site);
        expect(site.all('hearth-quote').length).to.equal(1);
        expect(site.all('script + hearth-key-points').length).to.equal(1);
        site.document.body.insertAdjacentHTML('beforeend', BODY);
        await site.shows(TEXT + EMBED_TEXT + TEXT);
        expect(site.all('hearth-quote').length).to.equal(2);
        expect(site.noted).to.deep.equal([]);
      });
    }
  }
});
