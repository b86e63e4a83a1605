import {expect} from '@open-wc/testing';
import {closeFrames} from '../fixtures.js';
import {openSite, type Recipe, type Site} from './site.js';

const SRC = 'cdn/hearth.classic.js';
const CLASSIC = `<script src="${SRC}"></script>`;
const TAGS = `<hearth-key-points><ul><li>High water.</li></ul></hearth-key-points>
  <div class="hearth-quote"><p>The sea is never late.</p></div>
  <hearth-prose src="story.json"></hearth-prose>`;
const POINTS = '<hearth-key-points>';
const TEXT = 'Key points High water. The sea is never late. In brief He is sixty now.';
const REQUIRE = '<script src="/hostile/npm/requirejs/require.js"></script>';

/** A script of the page's own that puts another in. */
const injecting = (set = ''): string => `<script>addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '${SRC}';
  ${set}
  document.head.append(script);
})</script>`;

/** A page that is written by a script, in which the tags and the library's script are. */
const written = (html: string): string =>
  `<script>document.write(${JSON.stringify(html).replaceAll('</script', '<\\/script')})</script>`;

const PAGES: Record<string, Recipe> = {
  'in the head': {head: CLASSIC, body: TAGS},
  'in the head, async': {head: `<script async src="${SRC}"></script>`, body: TAGS},
  'in the head, deferred': {head: `<script defer src="${SRC}"></script>`, body: TAGS},
  'before the tags': {body: CLASSIC + TAGS},
  'before the tags, async': {body: `<script async src="${SRC}"></script>${TAGS}`},
  'after the tags': {body: TAGS + CLASSIC},
  'after the tags, deferred': {body: `${TAGS}<script defer src="${SRC}"></script>`},
  'as a module': {head: `<script type="module" src="${SRC}"></script>`, body: TAGS},
  'with its old type': {
    body: `${TAGS}<script language="javascript" type="text/javascript" src="${SRC}"></script>`,
  },
  'with the defer of an optimiser': {
    body: `${TAGS}<script src="${SRC}" data-cfasync="false" data-no-optimize="1" id="x" defer></script>`,
  },
  twice: {head: CLASSIC, body: TAGS + CLASSIC},
  'twice, async': {body: `${TAGS}${`<script async src="${SRC}"></script>`.repeat(2)}`},
  'put in after load': {body: TAGS + injecting()},
  'put in after load, in order': {body: TAGS + injecting('script.async = false;')},
  'put in with its text': {
    body: `${TAGS}<script>fetch('${SRC}').then((answer) => answer.text()).then((text) => {
      document.head.append(Object.assign(document.createElement('script'), {text}));
    })</script>`,
  },
  'beside RequireJS': {head: REQUIRE + CLASSIC, body: TAGS},
  'beside RequireJS, async': {
    head: `${REQUIRE}<script async src="${SRC}"></script>`,
    body: `${TAGS}<script>require([], () => {})</script>`,
  },
  'through RequireJS': {head: REQUIRE, body: `${TAGS}<script>require(['${SRC}'])</script>`},
  'under an AMD define that takes all': {
    head: `<script>define = () => { throw new Error('define was called'); };
      define.amd = {}; exports = {}; module = {exports}; require = define;</script>${CLASSIC}`,
    body: TAGS,
  },
  'written by a script': {body: written(CLASSIC + TAGS)},
  'written by a script, with its old type': {
    body: written(TAGS + CLASSIC.replace('<script', '<script type=text/javascript')),
  },
  'in a page in quirks mode': {body: `<table><tr><td>${TAGS}</td></tr></table>${CLASSIC}`},
};

/** The elements show, nothing is wrong, and the page's globals are what they were. */
const holds = async (site: Site): Promise<void> => {
  await site.shows(TEXT);
  expect(site.noted).to.deep.equal([]);
};

describe('the classic script', () => {
  afterEach(closeFrames);

  for (const [where, page] of Object.entries(PAGES)) {
    it(`shows the elements: ${where}`, async () => {
      const site = await openSite(page);
      await holds(site);
    });
  }

  it('asks for no other file', async () => {
    const site = await openSite({head: CLASSIC, body: TAGS});
    await holds(site);
    const {requests} = await site.log();
    expect(requests).to.have.members(['/page.html', `/${SRC}`, '/story.json']);
  });

  it('says nothing of a block of which the heading alone has come', async () => {
    const site = await openSite({
      head: CLASSIC,
      body: '<hearth-prose><h3>In brief</h3>',
      rest: '<p>High water.</p></hearth-prose>',
    });
    await site.until(() => site.get('hearth-prose').shadowRoot, 'an element');
    await site.release();
    await site.shows('In brief High water.');
    expect(site.noted).to.deep.equal([]);
  });

  it('says nothing of JSON of which a part has come', async () => {
    const site = await openSite({
      head: CLASSIC,
      body: `${POINTS}<script type="application/json">{"keyPoints": ["High`,
      rest: ' water."]}</script></hearth-key-points>',
    });
    await site.until(() => site.get('hearth-key-points').ariaBusy, 'an element that waits');
    await site.release();
    await site.shows('Key points High water.');
    expect(site.noted).to.deep.equal([]);
  });

  it('says that JSON breaks off once the page is whole', async () => {
    const site = await openSite({
      head: CLASSIC,
      body: `${POINTS}<script type="application/json">{"keyPoints": ["High</script><p>Low water.</p>`,
      rest: '</hearth-key-points>',
    });
    await site.until(() => site.get('hearth-key-points').shadowRoot, 'an element');
    expect(site.noted).to.deep.equal([]);
    await site.release();
    await site.shows('Key points Low water.');
    await site.until(() => site.noted.length, 'a line');
    expect(site.noted.join('\n')).to.match(/^console: <hearth-key-points> json: .*must be JSON.*$/);
  });

  it('adds no global', async () => {
    const site = await openSite({body: `<script>before = Object.keys(window)</script>${TAGS}`});
    const script = site.document.createElement('script');
    script.src = SRC;
    site.document.head.append(script);
    await holds(site);
    expect(site.view.eval('Object.keys(window).filter((key) => !before.includes(key))'))
      .to.have.length(1)
      .and.to.include('before');
  });

  it('shows the elements of a document that is written over the page', async () => {
    const site = await openSite({body: '<p>The first page.</p>'});
    const html = `<!doctype html><title>Another</title>${CLASSIC}${TAGS}`;
    // By the page's own hand: the document is given the address of the one who calls.
    site.view.eval(`page = ${JSON.stringify(html)};
      setTimeout('document.open(); document.write(page); document.close()')`);
    await site.shows(TEXT);
  });

  it('shows the elements that come later', async () => {
    const site = await openSite({head: CLASSIC});
    site.document.body.innerHTML = TAGS;
    await holds(site);
  });

  it('shows the HTML as it is where it is cut off', async () => {
    const site = await openSite({head: CLASSIC, body: TAGS, failing: 'classic', how: 'reset'});
    expect(site.get('hearth-key-points').innerText.trim()).to.equal('High water.');
    expect(site.get('.hearth-quote').localName).to.equal('div');
    expect(site.noted.filter((line) => !line.startsWith('no script'))).to.deep.equal([]);
  });
});
