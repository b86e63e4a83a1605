import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames, collect} from '../fixtures.js';
import {HOW, MODULE, POINTS, QUOTE} from './autoload.cases.js';
import {farOrigin, openSite, type Site} from './site.js';

const upgraded = (site: Site, tag: string): Promise<void> =>
  site.until(() => site.document.querySelector(tag)?.shadowRoot, `an upgraded ${tag}`);

describe('the module that finds the tags', () => {
  afterEach(closeFrames);

  it('loads what the tags need, those that are there and those that come later', async () => {
    const site = await openSite({head: MODULE, body: POINTS});
    await site.shows('KeypointsHighwater.');
    expect(await site.asked('quote-')).to.equal(0);
    site.document.body.insertAdjacentHTML('beforeend', `<section>${QUOTE}</section>`);
    await site.shows('KeypointsHighwater.Theseaisneverlate.');
    expect(site.noted).to.deep.equal([]);
  });

  it('asks once for each file, however many tags there are', async () => {
    const both = (POINTS + QUOTE).repeat(5);
    const site = await openSite({head: MODULE.repeat(2), body: both});
    await site.until(() => site.all('hearth-quote').every((tag) => tag.shadowRoot));
    await upgraded(site, 'hearth-key-points');
    site.document.body.insertAdjacentHTML('beforeend', both);
    const {requests} = await site.log();
    expect(requests.length).to.be.greaterThan(3);
    expect(requests).to.deep.equal([...new Set(requests)]);
  });

  it('looks into a shadow root that it is given, until it is told to stop', async () => {
    const site = await openSite({body: '<div id="host"></div><div id="stopped"></div>'});
    site.view.eval(`import('${site.folder}cdn/hearth.js').then(({autoload}) => {
      const open = (id) => document.getElementById(id).attachShadow({mode: 'open'});
      autoload(open('host'));
      const stop = autoload(open('stopped'));
      stop();
      window.isReady = true;
    })`);
    await site.until(() => 'isReady' in site.view);
    const [host, stopped] = [site.get('#host').shadowRoot!, site.get('#stopped').shadowRoot!];
    stopped.innerHTML = QUOTE;
    host.innerHTML = POINTS;
    await site.until(() => host.querySelector('hearth-key-points')?.shadowRoot);
    await site.shows('Key points High water.', host);
    expect(stopped.querySelector('hearth-quote')?.shadowRoot).to.equal(null);
    expect(await site.asked('quote-')).to.equal(0);
  });

  it('works from another origin', async () => {
    const probe = await openSite({});
    const script = `<script type="module" src="${farOrigin()}${probe.folder}cdn/hearth.js"></script>`;
    const site = await openSite({
      head: script,
      body: `${POINTS}<hearth-prose src="${farOrigin()}${probe.folder}story.json"></hearth-prose>`,
    });
    await site.shows('KeypointsHighwater.InbriefHeissixtynow.');
    expect(site.noted).to.deep.equal([]);
    expect(await site.asked('.js')).to.equal(0);
  });

  it('works from a path with its version in it', async () => {
    const {version} = (await (await fetch('/package.json')).json()) as {version: string};
    const path = `hearth-widgets@${version}/dist/cdn`;
    const site = await openSite({
      head: `<script type="module" src="${path}/hearth.js"></script>`,
      body: POINTS,
    });
    await site.shows('KeypointsHighwater.');
    expect(await site.asked(`${path}/chunks/core`)).to.equal(1);
    expect(site.noted).to.deep.equal([]);
  });

  it('works where its address has a parameter against caches', async () => {
    const head = `${MODULE}<script type="module" src="cdn/hearth.js?ver=6.4"></script>`;
    const site = await openSite({head, body: POINTS});
    await site.shows('KeypointsHighwater.');
    expect(await site.asked('core-')).to.equal(1);
    expect(site.noted).to.deep.equal([]);
  });
});

describe('a file that does not load', () => {
  afterEach(closeFrames);

  for (const how of HOW) {
    for (const failing of ['key-points-', 'core-']) {
      it(`leaves the HTML readable until the network is back: ${failing}, ${how}`, async () => {
        const site = await openSite({head: MODULE, body: POINTS.repeat(2), failing, how});
        await site.until(() => site.noted.length, 'a line in the console');
        const tag = site.get('hearth-key-points');
        expect(tag.shadowRoot).to.equal(null);
        expect(tag.innerText.trim()).to.equal('High water.');
        expect(site.noted.length, site.noted.join('\n')).to.equal(1);
        expect(site.noted[0]).to.match(
          /^console: <hearth-key-points> could not be loaded; its HTML/,
        );
        await site.mend();
        await site.shows('KeypointsHighwater.'.repeat(2));
        expect(site.noted.length, site.noted.join('\n')).to.equal(1);
      });
    }

    it(`is asked for again each time that the network is back: ${how}`, async () => {
      const site = await openSite({head: MODULE, body: POINTS, failing: 'key-points-', how});
      await site.until(() => site.noted.length === 1, 'a line');
      site.view.dispatchEvent(new site.view.Event('online'));
      await site.until(() => site.noted.length === 2, 'another line');
      await site.mend();
      await site.shows('KeypointsHighwater.');
      expect(site.noted.length).to.equal(2);
    });

    it(`says one line for each tag: ${how}`, async () => {
      const site = await openSite({head: MODULE, body: POINTS + QUOTE, failing: 'core-', how});
      await site.until(() => site.noted.length === 2, 'two lines');
      expect(site.noted.map((line) => /<.*?>/.exec(line)?.[0]).sort()).to.deep.equal([
        '<hearth-key-points>',
        '<hearth-quote>',
      ]);
      await site.mend();
      await site.shows('KeypointsHighwater.Theseaisneverlate.');
      expect(site.noted.length).to.equal(2);
    });

    it(`leaves the HTML of an element with a src until the network is back: ${how}`, async () => {
      const body = POINTS.replace('<hearth-key-points', '$& src="story.json"');
      const site = await openSite({head: MODULE, body, failing: 'json-doors-', how});
      const errors = collect(site.document.body, 'hearth-error');
      await site.shows('KeypointsHighwater.');
      await site.until(() => site.noted.length, 'a line in the console');
      await aTimeout(50);
      expect(site.noted.length, site.noted.join('\n')).to.equal(1);
      expect(site.noted[0]).to.match(/^console: <hearth-key-points> src: what reads it could not/);
      expect(errors.length).to.be.lessThan(2);
      await site.mend();
      await site.shows('KeypointsFromtheaddress.');
      expect(site.noted.length, site.noted.join('\n')).to.equal(1);
    });

    it(`fires one event where what reads JSON does not come: ${how}`, async () => {
      const site = await openSite({head: MODULE, body: POINTS, failing: 'json-doors-', how});
      await site.shows('KeypointsHighwater.');
      const tag = site.get('hearth-key-points');
      const errors = collect(site.document.body, 'hearth-error');
      tag.setAttribute('src', 'story.json');
      await site.until(() => errors.length, 'an event');
      await aTimeout(50);
      expect(errors.map(({door}) => door)).to.deep.equal(['src']);
      expect(site.noted).to.deep.equal([`console: ${errors[0]?.message}`]);
      await site.mend();
      await site.shows('KeypointsFromtheaddress.');
      expect(errors.length).to.equal(1);
    });

    it(`throws nothing where what follows a link does not come: ${how}`, async () => {
      const body = POINTS.replace('<hearth-key-points', '$& id="tide"');
      const site = await openSite({
        head: MODULE,
        body,
        failing: 'follow-',
        how,
        hash: '#tide-point-1',
      });
      await site.shows('KeypointsHighwater.');
      await site.until(async () => await site.asked('follow-'), 'a request');
      await aTimeout(100);
      expect(site.noted.filter((line) => /^(rejection|error)/.test(line))).to.deep.equal([]);
      await site.mend();
      const marked = (): unknown => site.get('hearth-key-points').shadowRoot!.activeElement;
      await site.until(marked, 'the point that the address names');
    });
  }
});
