import {expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {openSite, type Site} from '../loader/site.js';
import {BODY} from './policies/companion.js';
import {BUNDLES, type Bundle} from './policies/policies.js';
import {read} from './policies/read.js';
import {
  digest,
  integrityOf,
  openStrict,
  reportsOf,
  scriptTag,
  sheetTag,
  toldBesideBreach,
} from './policies/strict-page.js';
import {tally} from './tally.js';

const FILES: Record<Bundle, string> = {module: 'hearth.js', classic: 'hearth.classic.js'};
const STRICT = "default-src 'none'; style-src 'self'; connect-src 'self'; script-src";
const WRONG = `integrity="sha384-${'A'.repeat(64)}" crossorigin`;

/** The page is as its HTML was, and can be read. */
const assertUntouched = (site: Site): void => {
  const {body} = new DOMParser().parseFromString(BODY, 'text/html');
  expect(site.document.body.innerHTML.trim()).to.equal(body.innerHTML.trim());
  expect(site.view.customElements.get('hearth-quote')).to.equal(undefined);
  expect(site.get('hearth-conversation').innerText).to.match(/Why not on the flood\?/);
  expect(site.get('div.hearth-links').innerText).to.match(/Letters/);
};

/** Counts the rules inside of the sheet's one condition: none where it was refused. */
const rulesIn = (site: Site): number => {
  const [condition] = (site.get('link') as HTMLLinkElement).sheet?.cssRules ?? [];
  return (condition as CSSMediaRule | undefined)?.cssRules.length ?? 0;
};

describe('a policy that refuses something', () => {
  afterEach(closeFrames);

  for (const bundle of BUNDLES) {
    it(`leaves the HTML as it is where it allows no script: ${bundle}`, async () => {
      const site = await openStrict({csp: `${STRICT} 'none'`}, bundle);
      await site.until(async () => (await reportsOf(site)).length >= 2, 'the reports');
      assertUntouched(site);
      const directives = (await reportsOf(site)).map((line) => line.split(' ')[0]);
      for (const directive of directives) expect(directive).to.match(/^script-src/);
      await tally('pages');
    });

    it(`leaves the HTML as it is where it allows other scripts: ${bundle}`, async () => {
      const site = await openStrict({csp: `${STRICT} {origin}/hostile/`}, bundle);
      await site.until(() => site.noted.length, 'a line');
      assertUntouched(site);
      for (const line of site.noted) expect(line).to.match(/^(violation: script-src|no script)/);
      await tally('pages');
    });

    it(`falls back on the HTML where it allows no request, and names it: ${bundle}`, async () => {
      const site = await openSite({
        head: scriptTag(bundle),
        body: `<hearth-key-points src="story.json"><ul><li>One.</li></ul></hearth-key-points>`,
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; connect-src 'none'; report-uri report",
        },
      });
      await site.shows('Key points One.');
      await site.until(() => site.noted.length >= 2, 'two lines');
      const reported = /^connect-src .*story\.json$/;
      await site.until(async () => (await reportsOf(site)).some((line) => reported.test(line)));
      const told = await toldBesideBreach(site);
      const ours = told.filter((line) => line.startsWith('console'));
      expect(ours.length, told.join('\n')).to.equal(1);
      expect(ours[0]).to.match(/<hearth-key-points> src "story.json": .*connect-src/);
      const others = told.filter((line) => !line.startsWith('console'));
      for (const line of others) expect(line).to.match(/connect-src .*story\.json/);
      expect(others.length, others.join('\n')).to.equal(2);
      await tally('pages');
    });

    it(`leaves the HTML as it is where the script is not the one it names: ${bundle}`, async () => {
      const site = await openSite({head: scriptTag(bundle, WRONG), body: BODY});
      await site.until(() => site.noted.length, 'a line');
      assertUntouched(site);
      expect(site.noted.length).to.equal(1);
      expect(site.noted[0]).to.match(/^no script/);
      await tally('pages');
    });

    it(`works where it is the one it names, styles and all: ${bundle}`, async () => {
      const attributes = `integrity="${await integrityOf(FILES[bundle])}" crossorigin="anonymous"`;
      const sheet = sheetTag(`integrity="${await integrityOf('hearth.css')}" crossorigin`);
      const site = await openSite({head: sheet + scriptTag(bundle, attributes), body: BODY});
      await read(site.view);
      expect(rulesIn(site)).to.be.greaterThan(5);
      expect(site.noted).to.deep.equal([]);
      await tally('pages');
    });

    it(`works where the style sheet is not the one it names: ${bundle}`, async () => {
      const site = await openSite({head: sheetTag(WRONG) + scriptTag(bundle), body: BODY});
      await read(site.view);
      expect(rulesIn(site)).to.equal(0);
      expect(site.noted).to.deep.equal([]);
      await tally('pages');
    });
  }

  const hashed = async (bundle: Bundle, dynamic: string): Promise<Site> => {
    const hashes = [await digest('/hostile/probe.js'), await integrityOf(FILES[bundle])];
    const csp = `${STRICT} ${hashes.map((hash) => `'${hash}'`).join(' ')} ${dynamic}`;
    return openStrict({csp, attributes: 'integrity="{integrity}"'}, bundle);
  };

  /** Not every engine knows a file by its hash: there the probe is refused too. */
  const isKnown = (site: Site): boolean => !!site.view.hostileProbe;

  const isLookedAhead = (line: string): boolean =>
    /^(violation: )?script-src.*cdn\/hearth/.test(line);

  /** What follows a link that was pressed is a file beside the script. */
  const isOfFollowing = (line: string): boolean =>
    /cdn\/chunks\/follow-|Importing a module script failed/.test(line);

  for (const dynamic of ['', "'strict-dynamic'"]) {
    it(`knows the classic script by its hash ${dynamic}`, async () => {
      const site = await hashed('classic', dynamic);
      if (isKnown(site)) {
        await read(site.view, false);
        const told = await toldBesideBreach(site);
        // WebKit looks ahead for scripts to load, reports this one, and then runs it all the same.
        const others = told.filter((line) => !isLookedAhead(line));
        expect(others.filter((line) => !isOfFollowing(line))).to.deep.equal([]);
      } else {
        await site.until(async () => (await reportsOf(site)).length >= 2, 'the reports');
        assertUntouched(site);
      }
      await tally('pages');
    });

    it(`says so where it knows a module by its hash, and no chunk: ${dynamic}`, async () => {
      const site = await hashed('module', dynamic);
      const lines = (): string[] => site.noted.filter((line) => line.startsWith('console'));
      const isLoaded = (): boolean => !!site.get('#property').shadowRoot;
      await site.until(async () => isLoaded() || (await reportsOf(site)).length >= 2, 'an outcome');
      if (isLoaded()) {
        // In WebKit what a trusted module imports is trusted too.
        await read(site.view);
        const told = await toldBesideBreach(site);
        expect(told.filter((line) => !isLookedAhead(line))).to.deep.equal([]);
      } else if (isKnown(site)) {
        await site.until(() => lines().length === 8, 'a line for each tag, and for the stand-in');
        for (const line of lines()) expect(line).to.match(/could not be loaded.*script-src/);
        const isOther = (line: string): boolean =>
          !line.startsWith('console') && !isLookedAhead(line);
        const others = site.noted.filter(isOther);
        for (const line of others) expect(line).to.match(/^violation: script-src.* \S*chunks/);
        assertUntouched(site);
      } else assertUntouched(site);
      await tally('pages');
    });
  }
});
