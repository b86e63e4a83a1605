import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {renderJsonLd} from '../../src/server/json-ld.js';
import {parseStory, renderHtml} from '../../src/forms/index.js';
import {FULL} from '../fixtures.js';
import type {Post} from './posts.js';
import {bootSite, type Site} from './site.js';

const {story} = parseStory(FULL);
const META = {hearth_story: JSON.stringify(FULL)};

const post = (content: string, more: Partial<Post> = {}): Post => ({
  role: 'author',
  title: 'A post',
  content,
  ...more,
});

/** What the editor's own scripts can do. */
interface Editor {
  readonly editPost: (change: {title: string}) => void;
  readonly savePost: () => void;
}

let site: Site;

/** The HTML of a new post's page. */
const pageOf = async (content: string, more?: Partial<Post>): Promise<string> => {
  const [url = ''] = await site.publish([post(content, more)]);
  return (await fetch(url)).text();
};

beforeAll(async () => {
  site = await bootSite();
});

afterAll(() => site.stop());

describe('shortcodes', () => {
  for (const [written, expected] of [
    ['[hearth_summary]', /<hearth-summary lang="en">\s*<h2>The <em>last<\/em> lamplighter<\/h2>/],
    [
      '[hearth_key_points ordered label="In \'short\'"]',
      /<hearth-key-points label="In &#039;short&#039;" ordered="" lang="en">/,
    ],
    ['[hearth_prose]', /<hearth-prose field="narrative" lang="en">/],
    ['[hearth_prose field="report"]', /<hearth-prose field="report" lang="en">/],
    ['[hearth_quote variant="block"]', /<hearth-quote variant="block" lang="en">\s*<figure>/],
    [
      '[hearth_conversation reveal="step"]',
      /<hearth-conversation reveal="step" lang="en">\s*<h3>By lamplight/,
    ],
    ['[hearth_links]', /<hearth-links lang="en">\s*<ul>/],
    ['[hearth_story depth="glance"]', /<hearth-story depth="glance" lang="en" data-meta/],
    ['[hearth_story onclick="x" label="a&quot;b"]', /<hearth-story label="a&quot;b" lang="en"/],
  ] as const) {
    it(written, async () => {
      assert.match(await pageOf(written, {role: 'administrator', meta: META}), expected);
    });
  }

  it('take a story from an address, in HTML', async () => {
    await site.wp(
      'eval',
      `file_put_contents(ABSPATH . 'story.json', '{"keyPoints":["One & one."]}');`,
    );
    assert.match(
      await pageOf('[hearth_key_points src="/story.json"]'),
      /<li>One &amp; one\.<\/li>/,
    );
  });

  it('leave an address that gives none to the element', async () => {
    const html = await pageOf('[hearth_story src="/none.json"]');
    assert.match(html, /<hearth-story src="\/none\.json"><\/hearth-story>/);
  });

  it('take HTML and transcripts, too', async () => {
    const html = await pageOf(
      '[hearth_conversation]\nAnn: Why?\n\nBo: Because.\n[/hearth_conversation]',
    );
    assert.match(html, /<hearth-conversation>[^]*Ann: Why\?[^]*<\/hearth-conversation>/);
  });

  it('show nothing of JSON that is none', async () => {
    const html = await pageOf('[hearth_story]{"headline": "lamp}[/hearth_story]');
    assert.doesNotMatch(html, /<hearth-story|"lamp}|no story in JSON/);
  });

  it('show nothing where there is no story', async () => {
    assert.doesNotMatch(await pageOf('[hearth_story]'), /<hearth-story/);
  });
});

describe('a page', () => {
  it('without a widget has nothing of the plugin', async () => {
    assert.doesNotMatch(await pageOf('Words alone.'), /hearth\.(js|css)|hearth-widgets/);
  });

  it('has canonical HTML of its field, to the byte', async () => {
    assert.ok((await pageOf('Words.', {meta: META})).includes(renderHtml(story)));
  });

  it('has JSON-LD of its field, with its own address and dates', async () => {
    const html = await pageOf('Words.', {meta: META});
    const [, json = ''] =
      /<script type="application\/ld\+json">\s*({.*})\s*<\/script>/.exec(html) ?? [];
    const {url, mainEntityOfPage, datePublished, dateModified, ...rest} = JSON.parse(json);
    assert.deepEqual(rest, renderJsonLd(story));
    assert.equal(url, mainEntityOfPage);
    assert.match(`${url} ${datePublished} ${dateModified}`, /^http.* \d{4}-.*T.* \d{4}-.*T/);
  });

  it('leaves JSON-LD to a plugin for search engines', async () => {
    const file = 'wp-content/mu-plugins/seo.php';
    await site.wp(
      'eval',
      `file_put_contents(ABSPATH . '${file}', "<?php define('WPSEO_VERSION', '1');");`,
    );
    assert.doesNotMatch(await pageOf('Words.', {meta: META}), /ld\+json/);
    await site.wp('eval', `unlink(ABSPATH . '${file}');`);
  });

  it('with a password keeps its story to itself', async () => {
    const html = await pageOf('[hearth_story]', {meta: META, password: 'x'});
    assert.doesNotMatch(html, /lamplighter/);
    const api = await fetch(`${site.url}/?rest_route=/wp/v2/posts&per_page=1`);
    const [{hearth_widgets: forms, meta}] = (await api.json()) as [Record<string, unknown>];
    assert.equal(forms, null);
    assert.doesNotMatch(JSON.stringify(meta), /lamplighter/);
  });
});

describe('the REST API', () => {
  it('has each form of a story', async () => {
    await pageOf('Words.', {meta: META});
    const api = await fetch(`${site.url}/?rest_route=/wp/v2/posts&per_page=1`);
    const [{hearth_widgets: forms}] = (await api.json()) as [{hearth_widgets: {html: string}}];
    assert.equal(forms.html, renderHtml(story));
    assert.deepEqual(Object.keys(forms), ['html', 'text', 'json_ld']);
  });
});

describe('the settings', () => {
  it('are kept, and change the page', async () => {
    const {page, faults} = await site.openAsAdmin('options-general.php?page=hearth-widgets');
    await page.selectOption('#hearth-widgets-theme', 'broadsheet');
    await page.selectOption('#hearth-widgets-use', 'assisted');
    await page.fill('#hearth-widgets-policy', 'javascript:alert(1)');
    await page.click('#submit');
    await page.getByText('Settings saved.').waitFor();
    assert.equal(await page.inputValue('#hearth-widgets-policy'), '');
    assert.deepEqual(faults, []);
    await page.context().close();
    const html = await pageOf('Words.', {meta: META});
    assert.match(html, /themes\/broadsheet\.css/);
    assert.match(html, /Written with the help of AI/);
  });

  it('are there for administrators alone', async () => {
    const path = 'wp-admin/options-general.php?page=hearth-widgets';
    const answer = await fetch(`${site.url}/${path}`, {redirect: 'manual'});
    assert.equal(answer.status, 302);
  });

  it('say notices in the language of the story', async () => {
    const german = {hearth_story: JSON.stringify({...FULL, lang: 'de-AT'})};
    assert.match(await pageOf('Words.', {meta: german}), /<h3>Das Wichtigste<\/h3>/);
  });
});

describe('the editor', () => {
  it('has a box for the story, which keeps what is in it', async () => {
    await site.wp('plugin', 'list');
    const id = await site.wp(
      'post',
      'create',
      '--post_title=Boxed',
      '--post_status=publish',
      '--porcelain',
    );
    const {page} = await site.openAsAdmin(`post.php?post=${id}&action=edit`);
    const json = '{"headline":"A \\"quoted\\" \\\\ line","dek":"<b>"}';
    await page.waitForFunction(() => document.querySelector('#hearth-widgets-json'));
    await page.evaluate((value) => {
      document.querySelector<HTMLTextAreaElement>('#hearth-widgets-json')!.value = value;
      const {wp} = window as unknown as {wp: {data: {dispatch: (store: string) => Editor}}};
      const editor = wp.data.dispatch('core/editor');
      editor.editPost({title: 'Another title'});
      editor.savePost();
    }, json);
    await page.waitForResponse((response) => response.url().includes('meta-box-loader'));
    // What begins a tag is written in another way, which reads the same.
    const kept = await site.wp('post', 'meta', 'get', id, 'hearth_story');
    assert.equal(kept, json.replace('<', '\\u003c'));
    assert.deepEqual(JSON.parse(kept), JSON.parse(json));
    await page.context().close();
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
