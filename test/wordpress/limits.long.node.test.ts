import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import type {Post} from './posts.js';
import {bootSite, type Site} from './site.js';

let site: Site;

const publish = async (posts: readonly Partial<Post>[]): Promise<string[]> =>
  site.publish(posts.map((post) => ({role: 'author', title: 'A post', ...post})));

/** A block of ours, or one of WordPress's own, as it is saved. */
const block = (name: string, html: string): string =>
  `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`;

const points = (inside: string): string =>
  block('hearth-widgets/key-points', `<div class="hearth-key-points"><ul>${inside}</ul></div>`);

/** Something in itself, again and again. */
const nest = (count: number, inside: string, around: (inside: string) => string): string => {
  const [before = '', behind = ''] = around('|').split('|');
  return before.repeat(count) + inside + behind.repeat(count);
};

const story = (inside: string): string =>
  block('hearth-widgets/story', `<div class="hearth-story">${inside}</div>`);

/** Content that PHP reads for search engines, each with a word of it that a visitor has to find. */
const CONTENT: Readonly<Record<string, string>> = {
  'elements 20,000 deep': points(nest(20_000, 'Words.', (inside) => `<b>${inside}</b>`)),
  'elements 100,000 deep that do not end': points(`<li>Words.${'<i>'.repeat(100_000)}`),
  'a list of 40,000 points': points('<li>Words.</li>'.repeat(40_000)),
  'a megabyte of ends': points(`<li>Words.${'</b>'.repeat(250_000)}</li>`),
  'a megabyte of comments': points(`<li>Words.${' <!-- -->'.repeat(110_000)}</li>`),
  'a conversation of 30,000 turns': block(
    'hearth-widgets/conversation',
    `<div class="hearth-conversation"><p>Words.</p>${'<p><b>A</b> a</p>'.repeat(30_000)}</div>`,
  ),
  'stories 2,000 deep': nest(2000, 'Words.', story),
  'groups 2,000 deep': nest(2000, points('<li>Words.</li>'), (inside) =>
    block('group', `<div>${inside}</div>`),
  ),
};

/** The data for search engines. */
const dataIn = (html: string): unknown[] =>
  [...html.matchAll(/<script type="application\/ld\+json">\s*(.*?)\s*<\/script>/g)].map(
    ([, json = '']) => JSON.parse(json) as unknown,
  );

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site.stop());

describe('a post by an author is a page', () => {
  for (const [name, content] of Object.entries(CONTENT)) {
    it(`with ${name}`, async () => {
      const [url = ''] = await publish([{content}]);
      const response = await fetch(url);
      const html = await response.text();
      assert.equal(response.status, 200);
      assert.match(html, /Words\./);
      assert.match(html, /<\/html>\s*$/);
      assert.doesNotThrow(() => dataIn(html));
    });
  }

  it('with data of what is as deep as anybody writes', async () => {
    const content = points(`<li>${nest(40, 'Words.', (inside) => `<span>${inside}</span>`)}</li>`);
    const [url = ''] = await publish([
      {content: nest(20, content, (inside) => block('group', inside))},
    ]);
    assert.match(JSON.stringify(dataIn(await (await fetch(url)).text())), /Words\./);
  });
});

describe('a story that is too long', () => {
  const transcript = 'Ann: Why?\\n\\nBo: Because.\\n\\n'.repeat(100_000);
  const json = `{"conversation":"${transcript}"}`;

  it('is none, in its post and in the REST API', async () => {
    const [url = ''] = await publish(
      Array(10).fill({meta: {hearth_story: json}, content: 'Words.'}),
    );
    const html = await (await fetch(url)).text();
    assert.match(html, /Words\./);
    assert.doesNotMatch(html, /<hearth-/);
    const response = await fetch(`${site.url}/?rest_route=/wp/v2/posts&_fields=id,hearth_widgets`);
    const list = (await response.json()) as {hearth_widgets: unknown}[];
    assert.equal(list.length, 10);
    for (const {hearth_widgets: forms} of list) assert.equal(forms, null);
  });

  it('stays as it is, and who edits it is told', async () => {
    const [url = ''] = await publish([{meta: {hearth_story: json}}]);
    const id = new URL(url).searchParams.get('p') ?? '';
    const {page} = await site.openAsAdmin(`post.php?post=${id}&action=edit`);
    const box = page.locator('#hearth-widgets-json');
    await box.waitFor({state: 'attached'});
    assert.equal((await box.inputValue()).length, json.length);
    assert.match(
      (await page.locator('#hearth-widgets-story [role=alert]').textContent()) ?? '',
      /larger than a megabyte/,
    );
    await page.context().close();
  });

  it('in a shortcode does not show, and HTML in one shows as it is', async () => {
    const html = `<p>Words.</p>${'<p><b>Ann:</b> Why?</p>'.repeat(50_000)}`;
    const urls = await publish([
      {content: `[hearth_story]${json}[/hearth_story]Words.`},
      {content: `[hearth_conversation]${html}[/hearth_conversation]`},
    ]);
    const [first = '', second = ''] = await Promise.all(
      urls.map(async (url) => (await fetch(url)).text()),
    );
    assert.doesNotMatch(first, /<hearth-story/);
    assert.match(first, /Words\./);
    assert.equal(second.split('Why?').length, 50_001);
    assert.match(second, /<hearth-conversation>/);
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
