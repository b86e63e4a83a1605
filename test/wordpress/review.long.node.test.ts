import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import type {BrowserContext} from 'playwright-core';
import {arm} from './payloads/posts.js';
import {LIVE} from './payloads/strings.js';
import {watchPage, type Hostile} from './payloads/watched-page.js';
import {WAYS} from './payloads/ways.js';
import {validBlocks} from './payloads/written.js';
import {bootSite, type Site} from './site.js';

declare const hostile: Hostile;

/** The parts of the editor that a test asks. */
declare const wp: {
  readonly data: {
    readonly select: (store: string) => {
      readonly getBlocks: () => readonly {readonly name: string; readonly isValid: boolean}[];
    };
  };
};

/** The result of a review. */
interface Review {
  readonly faults: readonly string[];
  /** The blocks of the post, and whether the editor takes them as they are. */
  readonly blocks: readonly string[];
}

/** The ways to review, and how many posts of each. */
const REVIEWED: Readonly<Record<string, number>> = {
  'the field': 1,
  'HTML in a div': 1,
  'attributes of a div': 1,
  'saved blocks': 1,
  'forged blocks': 1,
  'a paragraph bound to the field': 3,
};

/** How many posts all payloads would make. */
const PARTS = 30;

/** Pictures may come from anywhere: WordPress lets authors write them. */
const PICTURE = /^(image|media)$/;

let site: Site;

/** A browser in which an administrator has logged in. */
let context: BrowserContext;

/** Opens a post in the editor, as the administrator who reviews it. */
const review = async (url: string): Promise<Review> => {
  const {page, faults} = await watchPage(context);
  await page.route('**/*', (route) => {
    const kind = route.request().resourceType();
    const {origin, href} = new URL(route.request().url());
    const isOwn = origin === site.url;
    if (!isOwn && !PICTURE.test(kind)) faults.push(`request of ${kind}: ${href}`);
    return isOwn && !PICTURE.test(kind) ? route.continue() : route.abort();
  });
  const id = new URL(url).searchParams.get('p') ?? '';
  await page.goto(`${site.url}/wp-admin/post.php?post=${id}&action=edit`);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  await canvas.locator('[data-block]').first().waitFor();
  const blocks = await page.evaluate(() =>
    wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({name, isValid}) => `${name}${isValid ? '' : ', invalid'}`),
  );
  const frame = page.frame('editor-canvas')!;
  // A picture that fails may run a handler.
  await frame.waitForFunction(() => [...document.images].every(({complete}) => complete));
  await frame.evaluate(() => hostile.touch());
  faults.push(...(await frame.evaluate(() => hostile.faults())));
  await page.close();
  return {faults: [...new Set(faults)], blocks};
};

beforeAll(async () => {
  site = await bootSite();
  const {page} = await site.openAsAdmin('');
  const storageState = await page.context().storageState();
  await page.context().close();
  context = await site.browser.newContext({storageState});
});

afterAll(() => site.stop());

/** What the editor lets run where it is given HTML that WordPress has not filtered. */
const UNFILTERED = '<math><mi><img src=x onerror=pwned()></mi></math>';

/** Posts of a way, each with some of the payloads. */
const write = (name: string, count: number): Promise<string[]> => {
  const way = WAYS.find((one) => one.name === name)!;
  const posts = Array.from({length: count}, (_, turn) =>
    arm(way, 'contributor', [UNFILTERED, ...LIVE.filter((_, index) => index % PARTS === turn)]),
  );
  return site.publish(posts.map(({post}) => post));
};

describe('an administrator who reviews what a contributor has written runs none of it:', () => {
  for (const [name, count] of Object.entries(REVIEWED)) {
    it(name, async () => {
      for (const url of await write(name, count)) {
        assert.deepEqual((await review(url)).faults, []);
      }
    });
  }

  it('blocks as the editor saves them', async () => {
    const payloads = LIVE.filter((_, index) => index % PARTS === 0);
    const content = payloads.map(validBlocks).join('\n\n');
    const [url = ''] = await site.publish([{role: 'contributor', title: 'Blocks', content}]);
    const {faults, blocks} = await review(url);
    assert.deepEqual(faults, []);
    const valid = blocks.filter((block) => block === 'hearth-widgets/story');
    assert.ok(valid.length > payloads.length / 2, blocks.join());
  });
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));
