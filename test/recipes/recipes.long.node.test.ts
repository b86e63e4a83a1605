import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {parseHTML} from 'linkedom';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../../.config/test/chromium.js';
import {serve} from '../../.config/docs/serve.js';
import {run} from '../cli/run.js';
import {squeeze} from '../fixtures.js';
import {
  copyBuilt,
  filesOf,
  lookAt,
  lookWithoutScripts,
  makeSite,
  runExample,
  runIn,
  serveExample,
} from './recipe.js';

let browser: Browser;
const ends: (() => unknown)[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  for (const end of ends) await end();
});

/** Serves a folder until the tests end, when it goes. */
const publish = async (site: string, folder = ''): Promise<string> => {
  const {url, close} = await serve({root: join(site, folder)});
  ends.push(close, () => rmSync(site, {recursive: true, force: true}));
  return url;
};

/** Asserts that a page's elements read as they should, and without scripts what is beside them too. */
const assertReads = async (
  url: string,
  words: readonly string[],
  beside: readonly string[] = [],
): Promise<void> => {
  const {text, faults} = await lookAt(browser, url);
  const bare = await lookWithoutScripts(browser, url);
  for (const word of words.map(squeeze)) assert.ok(text.includes(word), `${word} in ${text}`);
  for (const word of [...words, ...beside].map(squeeze)) {
    assert.ok(bare.includes(word), `without scripts, ${word} in ${bare}`);
  }
  assert.deepEqual(faults, []);
};

const POINTS = ['Key points', 'Silt in the pond is the open question.'];

it('a page from a text editor', async () => {
  const site = makeSite(filesOf('static'));
  copyBuilt(join(site, 'hearth'));
  const url = await publish(site);
  await assertReads(`${url}/index.html`, [...POINTS, 'Inventor', 'hold water from both sides.']);
});

describe('Eleventy', () => {
  const PACKAGES = ['hearth-widgets', '@11ty/eleventy'];
  const COMMAND = '@11ty/eleventy/cmd.cjs';
  let url = '';
  let site = '';
  const page = (file: string): string => readFileSync(join(site, '_site', file), 'utf8');

  beforeAll(async () => {
    site = makeSite(
      {
        ...filesOf('eleventy'),
        'plain.html': '<!doctype html><title>A page without a story</title>',
      },
      PACKAGES,
    );
    const log = await runIn(site, COMMAND);
    assert.doesNotMatch(log, /error|warn/i);
    url = await publish(site, '_site');
  });

  it('prints a story of the data, in Markdown', () =>
    assertReads(
      `${url}/article/`,
      ['The sea is never late', 'Silt < sand'],
      ['The article goes on.'],
    ));

  it('prints a story of a file, in its language', () =>
    assertReads(
      `${url}/index.html`,
      ['Das Wichtigste', 'Um 00:40 Uhr war Hochwasser.'],
      ['Ada Quist'],
    ));

  it('prints what stands in it: a transcript, or JSON', () =>
    assertReads(`${url}/talk/`, ['Inventor', 'hold water from both sides.', 'Oriel Fenn']));

  it('adds the tags to the head of each page with a story, once, and to no other', () => {
    assert.match(
      page('index.html'),
      /hearth\.css">\n<script type="module" src="\/hearth\/hearth\.js"><\/script>\n<\/head>/,
    );
    assert.equal(page('talk/index.html').split('hearth.js').length, 2);
    assert.ok(!page('plain/index.html').includes('hearth.js'));
  });

  it('ends with the name of a file that is not there', async () => {
    const files = {...filesOf('eleventy'), 'index.html': '{% hearth "nowhere.json" %}'};
    const broken = makeSite(files, PACKAGES);
    await assert.rejects(runIn(broken, COMMAND), /nowhere\.json/);
    rmSync(broken, {recursive: true});
  });

  it('names what is wrong with a story, and finds its files below a prefix', async () => {
    const files = filesOf('eleventy');
    const config = files['eleventy.config.js'] ?? '';
    const odd = makeSite(
      {
        ...files,
        'tide.json': '{"keyPoints": ["A", 7]}',
        'eleventy.config.js': config.replace(/};\s*$/, "return {pathPrefix: '/blog/'}; };"),
      },
      PACKAGES,
    );
    assert.match(await runIn(odd, COMMAND), /index\.html: keyPoints\[1\]/);
    const html = readFileSync(join(odd, '_site/index.html'), 'utf8');
    assert.match(html, / src="\/blog\/hearth\/hearth\.js"/);
    rmSync(odd, {recursive: true});
  });
});

describe('Astro', () => {
  it('builds a page whose story reads', async () => {
    const site = makeSite(filesOf('astro'), ['hearth-widgets', 'astro']);
    await runIn(site, 'astro/astro.js', 'build');
    const url = await publish(site, 'dist');
    await assertReads(`${url}/index.html`, ['The sea is never late', 'Silt < sand', 'Inventor']);
  });
});

describe('Ghost', () => {
  const require = createRequire(import.meta.url);
  const {LexicalHTMLRenderer} = require('@tryghost/kg-lexical-html-renderer') as {
    LexicalHTMLRenderer: new (options: object) => {
      render: (state: string, options: object) => Promise<string>;
    };
  };
  const {DEFAULT_NODES} = require('@tryghost/kg-default-nodes') as {DEFAULT_NODES: unknown};

  /** What Ghost prints of a post that has some HTML cards. */
  const render = (cards: readonly string[], target = 'html'): Promise<string> => {
    const children = cards.map((html) => ({type: 'html', version: 1, html}));
    const root = {type: 'root', version: 1, format: '', indent: 0, direction: null, children};
    const renderer = new LexicalHTMLRenderer({nodes: DEFAULT_NODES});
    return renderer.render(JSON.stringify({root}), {target, dom: {window: parseHTML('<p></p>')}});
  };

  const files = filesOf('ghost');
  const cards = [files['card.html'] ?? '', files['json-card.html'] ?? ''];

  it('keeps a card to the letter, on the web and in a newsletter', async () => {
    for (const target of ['html', 'email']) {
      const html = await render(cards, target);
      for (const card of cards) assert.ok(html.includes(card.trim()), html);
    }
  });

  it('shows the cards in a theme', async () => {
    const body = await render(cards);
    const page = `<!doctype html><html lang="en"><head><title>A post</title><link rel="icon" href="data:,">${files['header.html'] ?? ''}</head><body>${body}</body></html>`;
    const url = await publish(makeSite({'index.html': page}));
    await assertReads(`${url}/index.html`, POINTS);
    assert.match((await lookAt(browser, `${url}/index.html`)).text, /Inventor.*holdbothways/);
  });
});

describe('a frame', () => {
  const files = filesOf('frame');
  const STORY = {headline: 'The tidal plant', narrative: Array(20).fill('The pond is old.')};

  it('shows the story of another server, as high as it is', async () => {
    const body = `<!doctype html>${files['frame.html'] ?? ''}${files['host.html'] ?? ''}`;
    const url = await publish(makeSite({'index.html': body}));
    const page = await browser.newPage();
    await serveExample(page, STORY);
    await page.goto(`${url}/index.html`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', {name: 'The tidal plant'}).waitFor();
    await page.waitForFunction(() => (document.querySelector('iframe')?.clientHeight ?? 0) > 700);
    const isHidden = await frame.locator('html').evaluate((root) => root.hasAttribute('data-fits'));
    assert.ok(isHidden);
    await page.close();
  });

  it('does not show it as a page of its own', async () => {
    const page = await browser.newPage();
    await serveExample(page, STORY);
    await page.goto('https://example.com/hearth/frame.html?src=https://example.org/story.json');
    const message = page.getByRole('alert');
    assert.match(await message.innerText(), /^A story of another server shows/);
    await page.goto('https://example.com/hearth/frame.html?src=../story.json');
    await page.getByRole('heading', {name: 'The tidal plant'}).waitFor();
    await page.close();
  });

  it('is what the command line and the oEmbed print', () => {
    const [frame = ''] = run(
      'embed --frame --base https://example.com/hearth/ --src https://example.com/story.json'.split(
        ' ',
      ),
      '.',
    ).stdout.split(' title=');
    assert.ok(files['frame.html']?.startsWith(frame));
    const {html, ...answer} = JSON.parse(runExample('frame', 'renderOembed')) as {html: string};
    assert.ok(html.startsWith(`${frame} title="The sea is never late"`));
    assert.deepEqual(answer, {
      version: '1.0',
      type: 'rich',
      title: 'The sea is never late',
      provider_name: 'The Gazette',
      width: 600,
      height: 400,
    });
  });
});
