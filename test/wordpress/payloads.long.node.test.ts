import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {CONTROL, FRAMED, IN_CONTENT, IN_SHADOW_ROOT} from './payloads/control.js';
import {arm, postsOf, WRITERS, type Armed} from './payloads/posts.js';
import {Trap, type Visit} from './payloads/trap.js';
import {WAYS, type Way} from './payloads/ways.js';
import {bootSite, type Site} from './site.js';

/** How many pages are open at a time. */
const AT_ONCE = 2;

/** How many payloads of a way may be hidden by others. */
const MAX_HIDDEN = 12;

/** How many payloads of the control run something, at the least. */
const MIN_RUN = 150;

const ARMED = WAYS.flatMap((way) =>
  WRITERS.map((writer) => ({way, writer, posts: postsOf(way, writer)})),
);

const PLAIN = '[hearth_links]{"links": [{"label": "a"}]}[/hearth_links]';

let site: Site;
let trap: Trap;
let plain: string;

/** The address of each post. */
const urls = new Map<Armed, string>();

/** Does something with each of a list, some at a time. */
const forEach = async <T, R>(list: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  const waiting = list.entries();
  const next = async (): Promise<void> => {
    for (const [index, one] of waiting) results[index] = await act(one);
  };
  await Promise.all(Array.from({length: AT_ONCE}, next));
  return results;
};

const publish = async (posts: readonly Armed[]): Promise<void> => {
  const made = await site.publish(posts.map(({post}) => post));
  posts.forEach((armed, index) => urls.set(armed, made[index] ?? ''));
};

/** Visits each post of a way. */
const visitAll = (way: Way, posts: readonly Armed[], hasMarks = true): Promise<Visit[]> =>
  forEach(posts, (armed) => {
    const count = hasMarks ? armed.payloads.length : 0;
    return trap.visit({...way, url: urls.get(armed) ?? '', count});
  });

/** The faults of visits, each once. */
const faultsOf = (visits: readonly Visit[]): string[] => [
  ...new Set(visits.flatMap(({faults}) => faults)),
];

beforeAll(async () => {
  site = await bootSite();
  [plain = ''] = await site.publish([{role: 'author', title: 'Plain', content: PLAIN}]);
  trap = await Trap.set(site, plain);
  await publish(ARMED.flatMap(({posts}) => posts));
});

afterAll(() => site.stop());

describe('no payload does anything', () => {
  for (const {way, writer, posts} of ARMED) {
    const count = posts.flatMap(({payloads}) => payloads).length;
    it(`in ${way.name}, by the role ${writer}: ${count} payloads`, async () => {
      const visits = await visitAll(way, posts);
      assert.deepEqual(faultsOf(visits), []);
      assert.ok(visits.every(({touched}) => touched > 0));
      const hidden = visits.flatMap((visit, index) =>
        visit.hidden.map((at) => posts[index]?.payloads[at] ?? ''),
      );
      assert.ok(hidden.length <= MAX_HIDDEN, hidden.join('\n'));
      // What others have hidden is in a post of its own.
      const alone = hidden.map((payload) => arm(way, writer, [payload]));
      await publish(alone);
      assert.deepEqual(faultsOf(await visitAll(way, alone, false)), []);
    });
  }

  it('and PHP had nothing to say', () => assert.equal(site.log(), ''));
});

describe('on a page without care', () => {
  it('payloads run', async () => {
    const visits = await forEach(await site.publish(FRAMED), (url) =>
      trap.visit({url, count: 0, isHtml: true}),
    );
    const ran = new Set(visits.flatMap((visit) => [...visit.ran]));
    assert.ok(ran.size > MIN_RUN, `${ran.size} of ${CONTROL.length} have run`);
  });

  it('the trap notes each of them', async () => {
    const posts = IN_CONTENT.map(([html]) => ({
      role: 'administrator' as const,
      title: 'A post',
      content: `<!-- wp:html -->\n${html}\n<!-- /wp:html -->\n\n${PLAIN}`,
    }));
    const visits = await forEach(await site.publish(posts), (url) => trap.visit({url, count: 0}));
    IN_CONTENT.forEach(([html, fault], index) => {
      assert.match(visits[index]?.faults.join() ?? '', fault, html);
    });
  });

  it('the trap notes each of them in a shadow root', async () => {
    const visits = await forEach(IN_SHADOW_ROOT, ([html]) =>
      trap.visit({url: plain, count: 0}, async (page) => {
        const links = page.locator('hearth-links');
        await links.getByRole('listitem').waitFor();
        await links.evaluate(({shadowRoot}, inside) => {
          shadowRoot?.append(document.createRange().createContextualFragment(inside));
        }, html);
      }),
    );
    IN_SHADOW_ROOT.forEach(([html, fault], index) => {
      assert.match(visits[index]?.faults.join() ?? '', fault, html);
    });
  });
});
