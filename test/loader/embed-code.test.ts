import {aTimeout, expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {openSite, type Site} from './site.js';

/** An embed code, as a publisher pastes it. */
const embed = (block: string, more = '', how = 'async', file = 'hearth.classic.js'): string =>
  `<script ${how} src="cdn/${file}" data-hearth="${block}" ${more}></script>`;

const PROSE = embed('prose', 'data-src="story.json"');
const POINTS = embed('key-points', 'data-src="story.json"');
const PROSE_TEXT = 'In brief He is sixty now.';
const POINTS_TEXT = 'Key points From the address.';
const MODULE = ['type="module"', 'hearth.js'] as const;

/** The tags in the body, scripts and all, in their order. */
const order = (site: Site, parent = 'body'): string[] =>
  [...site.get(parent).children].map(({localName, id}) => localName + (id && `#${id}`));

const injecting = (set: string): string => `<script>
  const script = document.createElement('script');
  script.src = 'cdn/hearth.classic.js';
  ${set}
  document.getElementById('place').append(script);
</script>`;

describe('an embed code', () => {
  afterEach(closeFrames);

  const WAYS: Record<string, string> = {
    'async, the classic script': PROSE,
    'deferred, the classic script': embed('prose', 'data-src="story.json"', 'defer'),
    'at once, the classic script': embed('prose', 'data-src="story.json"', ''),
    'the module': embed('prose', 'data-src="story.json"', ...MODULE),
    'the module, async': embed(
      'prose',
      'data-src="story.json"',
      'async type="module"',
      'hearth.js',
    ),
  };
  for (const [how, code] of Object.entries(WAYS)) {
    it(`puts its element right behind itself: ${how}`, async () => {
      const site = await openSite({body: `<p>Before.</p>${code}<p>After.</p>`});
      await site.shows(PROSE_TEXT);
      expect(order(site)).to.deep.equal(['p', 'script', 'hearth-prose', 'p']);
      expect(site.noted).to.deep.equal([]);
    });

    it(`puts each element in its own place, once: ${how}`, async () => {
      const other = code.replace('"prose"', '"key-points" id="points" class="wide" lang="de"');
      const site = await openSite({body: `${code}<div id="a">${other}</div><p></p>${code}`});
      await site.shows(PROSE_TEXT + POINTS_TEXT + PROSE_TEXT);
      await aTimeout(50);
      expect(order(site)).to.deep.equal([
        'script',
        'hearth-prose',
        'div#a',
        'p',
        'script',
        'hearth-prose',
      ]);
      expect(order(site, '#a')).to.deep.equal(['script#points', 'hearth-key-points']);
      expect(site.noted).to.deep.equal([]);
    });
  }

  it('gives its element the attributes behind data-, and no other of its own', async () => {
    const more = `data-src="story.json" data-label="Lamps" data-heading-level="4" data-ordered=""
      data-onclick="canary()" data-style="color: red" data-id="points" data-class="wide"
      id="script" class="script" title="t" style="color: blue" onload="this.dataset.loaded = 1"
      crossorigin nonce="abc" referrerpolicy="origin"`;
    const site = await openSite({body: embed('key-points', more)});
    await site.shows('Lamps From the address.');
    const element = site.get('hearth-key-points');
    const named = Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));
    expect(named).to.deep.equal({
      src: 'story.json',
      label: 'Lamps',
      'heading-level': '4',
      ordered: '',
      id: 'points',
      class: 'wide',
    });
    expect(element.shadowRoot!.querySelector('h4')?.textContent).to.equal('Lamps');
    expect(element.shadowRoot!.querySelector('ol')).not.to.equal(null);
    expect(site.noted).to.deep.equal([]);
  });

  it('works where another script puts it in, without a current script', async () => {
    const set = `script.dataset.hearth = 'prose'; script.dataset.src = 'story.json';`;
    const site = await openSite({
      body: `<div id="place"></div><p></p>${injecting(set)}`,
    });
    await site.shows(PROSE_TEXT);
    expect(order(site, '#place')).to.deep.equal(['script', 'hearth-prose']);
    expect(site.noted).to.deep.equal([]);
  });

  it('works beside the library that is there already, and for what comes later', async () => {
    const head = '<script type="module" src="cdn/hearth.js"></script>';
    const site = await openSite({head, body: '<div id="place"></div><p></p>'});
    const script = site.document.createElement('script');
    // As a tag manager's template does: the attributes last.
    site.get('#place').append(script);
    script.type = 'text/hearth';
    await aTimeout(20);
    expect(site.all('hearth-prose').length).to.equal(0);
    const later = site.document.createElement('script');
    later.dataset['hearth'] = 'prose';
    later.dataset['src'] = 'story.json';
    site.get('#place').append(later);
    await site.shows(PROSE_TEXT);
    expect(order(site, '#place')).to.deep.equal(['script', 'script', 'hearth-prose']);
  });

  it('says in one line that there is no such block', async () => {
    for (const code of [embed('weather'), embed('weather', '', ...MODULE), embed('')]) {
      const site = await openSite({body: code + PROSE});
      await site.shows(PROSE_TEXT);
      await aTimeout(50);
      expect(site.noted.length, site.noted.join('\n')).to.equal(1);
      expect(site.noted[0]).to.match(/^console: .*data-hearth="(weather)?"/);
      expect(order(site)).to.deep.equal(['script', 'script', 'hearth-prose']);
    }
  });

  it('names the blocks that there are where the name is unknown', async () => {
    const site = await openSite({body: embed('keypoints')});
    await site.until(() => site.noted.length, 'a line');
    expect(site.noted[0]).to.match(/key-points/);
  });

  it('is not doubled where the page’s HTML is taken and put in again', async () => {
    for (const code of [POINTS, embed('key-points', 'data-src="story.json"', ...MODULE)]) {
      const site = await openSite({body: `<main><div id="a">${code}</div></main>`});
      await site.shows(POINTS_TEXT);
      const main = site.get('main');
      main.innerHTML = String(main.innerHTML);
      await site.shows(POINTS_TEXT);
      main.after(main.cloneNode(true));
      await site.shows(POINTS_TEXT.repeat(2));
      main.replaceWith(site.document.importNode(main, true));
      await site.shows(POINTS_TEXT.repeat(2));
      await aTimeout(50);
      expect(site.all('hearth-key-points').length).to.equal(2);
      expect(site.noted).to.deep.equal([]);
    }
  });

  it('is not doubled where it is moved, or runs twice', async () => {
    const site = await openSite({body: `<div id="a">${POINTS}</div><div id="b"></div>`});
    await site.shows(POINTS_TEXT);
    site.get('#b').append(...site.get('#a').childNodes);
    const again = site.document.createElement('script');
    again.src = 'cdn/hearth.classic.js';
    site.document.head.append(again);
    await site.until(async () => (await site.asked('classic')) === 2);
    await site.shows(POINTS_TEXT);
    await aTimeout(50);
    expect(order(site, '#b')).to.deep.equal(['script', 'hearth-key-points']);
  });

  it('leaves nothing where its script is taken out before the element comes', async () => {
    const site = await openSite({
      body: `<div id="a">${embed('prose', 'data-src="story.json"', ...MODULE)}</div>`,
      failing: 'prose-',
    });
    await site.until(() => site.noted.length, 'a line');
    site.get('#a').replaceChildren();
    await site.mend();
    await site.until(() => site.view.customElements.get('hearth-prose'));
    await aTimeout(50);
    expect(site.get('#a').childNodes.length).to.equal(0);
  });

  it('works in a frame whose policy is strict', async () => {
    const headers = {
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
        "require-trusted-types-for 'script'; trusted-types 'none'",
    };
    for (const code of [PROSE, embed('prose', 'data-src="story.json"', ...MODULE)]) {
      const site = await openSite({headers, body: code});
      await site.shows(PROSE_TEXT);
      expect(site.noted).to.deep.equal([]);
    }
  });
});
