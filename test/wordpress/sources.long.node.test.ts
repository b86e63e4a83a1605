import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import type {Post} from './posts.js';
import {bootSite, type Site} from './site.js';

let site: Site;
let host: string;

/** The pages of new posts. */
const pagesOf = async (role: Post['role'], contents: readonly string[]): Promise<string[]> => {
  const urls = await site.publish(contents.map((content) => ({role, title: 'A post', content})));
  const pages = [];
  for (const url of urls) pages.push(await (await fetch(url)).text());
  return pages;
};

const pageOf = async (role: Post['role'], content: string): Promise<string> =>
  (await pagesOf(role, [content]))[0] ?? '';

/** Sets whether stories from other servers show in everybody's posts. */
const setSources = (value: string): Promise<string> =>
  site.wp('eval', `update_option( 'hearth_widgets', array( 'sources' => '${value}' ) );`);

const REMOTE = [
  'https://other.test/a.json',
  'HTTPS://OTHER.TEST/a.json',
  '//other.test/a.json',
  '/\\other.test/a.json',
  '\\\\other.test/a.json',
  'https:\\\\other.test/a.json',
  'https:/other.test/a.json',
  'https:other.test/a.json',
  '/\t/other.test/a.json',
  ' https://other.test/a.json',
  'https://{host}@other.test/a.json',
  'https://{host}.other.test/a.json',
  'https://other.test/{host}',
  'https://other.test\\@{host}/a.json',
  'data:application/json,{}',
];

const OWN = [
  '/a.json',
  'a.json',
  '?a.json',
  './a:b.json',
  '//{host}/a.json',
  'http://{host}/a.json',
  'HTTP://{host}?a',
];

/** An address as an attribute has it. */
const written = (address: string): string =>
  address.replaceAll('{host}', host).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const div = (name: string, address: string): string =>
  `<div class="hearth-quote" ${name}="${written(address)}"><p>Reviewed.</p></div>`;

/** The address that the page's element is left with. */
const left = (html: string): string =>
  [.../<div class="hearth-quote"([^>]*)>/.exec(html)!].slice(1).join('').trim();

beforeAll(async () => {
  site = await bootSite();
  host = new URL(site.url).host;
});

afterAll(() => site.stop());

describe('by those who may not write any HTML', () => {
  for (const role of ['author', 'contributor'] as const) {
    it(`(${role}) a story from another server does not show, however it is written`, async () => {
      for (const name of ['data-src', 'data-hearth-src']) {
        const pages = await pagesOf(
          role,
          REMOTE.map((address) => div(name, address)),
        );
        pages.forEach((html, index) => {
          assert.equal(left(html), '', REMOTE[index]);
          assert.match(html, /Reviewed\./);
        });
      }
    });
  }

  it('one from their own site does', async () => {
    const pages = await pagesOf(
      'author',
      OWN.map((address) => div('data-src', address)),
    );
    assert.deepEqual(
      pages.map(left),
      OWN.map((address) => `data-src="${written(address)}"`),
    );
  });

  it('a shortcode shows none, and tells those who can edit the post', async () => {
    const content = '[hearth_story src="https://other.test/a.json"]';
    assert.doesNotMatch(await pageOf('author', content), /other\.test|<hearth-/);
    const [url = ''] = await site.publish([{role: 'author', title: 'Told', content}]);
    const {page} = await site.openAsAdmin('');
    await page.goto(url);
    await page.getByText('does not show in posts by this author').waitFor();
    await page.context().close();
  });

  it('links of the page stay as they are', async () => {
    const link = '<p class="a"><a href="https://other.test/">hearth-story</a></p>';
    assert.ok((await pageOf('author', link)).includes(link));
  });
});

describe('by those who may', () => {
  it('a story from another server shows', async () => {
    for (const role of ['editor', 'administrator'] as const) {
      const html = await pageOf(role, div('data-src', 'https://other.test/a.json'));
      assert.equal(left(html), 'data-src="https://other.test/a.json"');
      const shortcode = await pageOf(role, '[hearth_story src="https://other.test/a.json"]');
      assert.match(shortcode, /<hearth-story src="https:\/\/other\.test\/a\.json">/);
    }
  });
});

describe('where the owner allows it', () => {
  beforeAll(() => setSources('any'));
  afterAll(() => setSources(''));

  it('a story from another server shows by everybody', async () => {
    const html = await pageOf('author', div('data-src', 'https://other.test/a.json'));
    assert.equal(left(html), 'data-src="https://other.test/a.json"');
    const shortcode = await pageOf('author', '[hearth_story src="https://other.test/a.json"]');
    assert.match(shortcode, /<hearth-story src="https:\/\/other\.test\/a\.json">/);
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
