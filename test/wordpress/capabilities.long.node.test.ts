import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {asking, BOUND, LISTS, PAGES, SETTINGS, SHORTCODES, SINGLE} from './capabilities/reads.js';
import {itHolds} from './capabilities/rows.js';
import {populate, TITLES, type Population} from './capabilities/visitors.js';
import * as writes from './capabilities/writes.js';
import {bootSite, type Site} from './site.js';

let site: Site;
let population: Population;

/** The addresses of two posts by an author who asks for the stories of another. */
let shortcodes = '';
let bound = '';

/** A paragraph that shows the field of each post that a query finds. */
const QUERY = `<!-- wp:query {"query":{"perPage":100,"postType":"post","inherit":false}} -->
<div class="wp-block-query"><!-- wp:post-template -->
<!-- wp:paragraph {"metadata":{"bindings":{"content":{"source":"core/post-meta","args":{"key":"hearth_story"}}}}} -->
<p></p>
<!-- /wp:paragraph -->
<!-- /wp:post-template --></div>
<!-- /wp:query -->`;

const everybody = (): Population => population;

beforeAll(async () => {
  site = await bootSite();
  population = await populate(site);
  const all = TITLES.map((title) => `[hearth_story post="${population.post('another', title)}"]`);
  const urls = await site.publish([
    {role: 'author', title: 'Shortcodes', content: all.join('\n\n')},
    {role: 'author', title: 'A query', content: QUERY},
  ]);
  [shortcodes = '', bound = ''] = urls.map((url) => new URL(url).search);
});

afterAll(() => site.stop());

describe('who reads the story of a post:', () => {
  itHolds([...SINGLE, ...LISTS, ...PAGES], everybody);
  itHolds(
    [
      asking('shortcodes for all posts of another', () => shortcodes, SHORTCODES),
      asking('a query with paragraphs bound to the field', () => bound, BOUND),
    ],
    everybody,
  );

  it('a page with its password: whoever knows that', async () => {
    const form = {method: 'POST', body: new URLSearchParams({post_password: 'open'})};
    const answer = await fetch(`${site.url}/wp-login.php?action=postpass`, form);
    const cookie = answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const url = `${site.url}/?p=${population.post('another', 'with a password')}`;
    assert.match(await (await fetch(url, {headers: {cookie}})).text(), /\(secret of another/);
  });
});

describe('who reads', () => itHolds(SETTINGS, everybody));

describe('who writes', () => {
  itHolds([...writes.STORIES, ...writes.OTHERS, ...writes.SETTINGS], everybody);
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
