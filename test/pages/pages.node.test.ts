import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {
  BUNDLES,
  DOORS,
  DOOR_SAMPLE,
  doorPage,
  fileName,
  pages,
  sampleStory,
  type Door,
} from '../../stories/publisher/pages.js';
import {labelsIn} from '../../src/server/labels-in.js';
import {samples} from '../../stories/samples/index.js';
import {shownText, squeeze, storyWords} from '../fixtures.js';
import {useSite} from '../site.js';
import {compose, FOLDER, goTo, newVisit, upgraded} from './visits.js';

const NAMES = samples.map(({name}) => name);
const DOOR_NAMES = Object.keys(DOORS) as Door[];

const site = useSite();

/** Reads until something is as it should be, or for ten seconds. */
const settle = async <T>(read: () => Promise<T>, expected: T, tries = 200): Promise<T> => {
  const value = await read();
  if (value === expected || !tries) return value;
  await wait(50);
  return settle(read, expected, tries - 1);
};

const shown = (page: Page): Promise<string> => page.locator('html').evaluate(shownText);

/** The words of a sample, with the headings that the publisher gives it. */
const wordsOf = (name: string): string[] => {
  const story = sampleStory(name);
  return storyWords(story, labelsIn(story.lang));
};

/** Checks that the elements of a page come to show the whole story and no more. */
const assertShows = async (page: Page, name: string): Promise<void> => {
  const expected = wordsOf(name).join('');
  assert.equal(await settle(() => shown(page), expected), expected);
};

/** Where words are not to be found in a text, in their order. */
const missingFrom = (text: string, words: readonly string[]): string[] => {
  let end = 0;
  return words.filter((word) => {
    const start = text.indexOf(word, end);
    if (start >= 0) end = start + word.length;
    return start < 0;
  });
};

describe('the front page', () => {
  it('links to every page, and every link leads somewhere', async () => {
    const {page, faults} = await newVisit(site);
    await goTo(site, page, 'index.html');
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    assert.deepEqual(
      [...new Set(links)].sort(),
      [...pages().keys()].map((name) => FOLDER + name).sort(),
    );
    for (const link of new Set(links)) {
      assert.equal((await page.request.head(site.url + link)).status(), 200, link);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });
});

describe('a publisher’s page', () => {
  const cases = [
    ...NAMES.map((name) => ({file: name, name})),
    ...DOOR_NAMES.map((door) => ({file: door, name: DOOR_SAMPLE})),
  ];
  for (const bundle of BUNDLES) {
    for (const {file, name} of cases) {
      it(`${fileName(file, bundle)} shows the whole story, in order`, async () => {
        const {page, faults, requests} = await newVisit(site);
        await goTo(site, page, fileName(file, bundle));
        await assertShows(page, name);
        await page.waitForLoadState('networkidle');
        assert.deepEqual(faults, []);
        const addresses = requests.filter((url) => url.endsWith('.json'));
        assert.ok(addresses.length <= 1, `asked for ${addresses.join()}`);
        await page.close();
      });
    }
  }

  it('asks once for the story that all its tags name', async () => {
    const {page, requests} = await newVisit(site);
    await goTo(site, page, 'each-src.html');
    await assertShows(page, DOOR_SAMPLE);
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
    await page.close();
  });

  for (const file of [...NAMES.filter((name) => name !== 'enormous'), 'tags', 'story']) {
    it(`${file}.html reads whole without scripts`, async () => {
      const {page} = await newVisit(site, {javaScriptEnabled: false});
      await goTo(site, page, fileName(file, 'module'));
      const text = squeeze(await page.locator('body').innerText());
      const name = NAMES.includes(file) ? file : DOOR_SAMPLE;
      assert.deepEqual(missingFrom(text, wordsOf(name)), []);
      await page.close();
    });
  }
});

describe('a page with one element', () => {
  it('loads no more than 22.2 kB of scripts', async () => {
    const {page} = await newVisit(site);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    const [tag = ''] = /<hearth-key-points>.*<\/hearth-key-points>/s.exec(doorPage('tags')) ?? [];
    const html = doorPage('tags').replace(/<main>.*<\/main>/s, `<main>${tag}</main>`);
    await compose(site, page, html);
    await page.evaluate(upgraded);
    assert.ok(await shown(page), 'the element shows');
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body, {level: 9}).length);
    const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
    console.info(`${sizes.length} scripts, ${size} bytes gzipped (${sizes.join(' + ')})`);
    assert.ok(size <= 22.2 * 1024, `${size} bytes`);
    await page.close();
  });
});

describe('print', () => {
  it('shows every turn of a stepped conversation, and the report whatever the depth', async () => {
    const {page} = await newVisit(site);
    const html = doorPage('story')
      .replace('<hearth-story', '<hearth-story depth="glance"')
      .replace('<hearth-conversation', '<hearth-conversation reveal="step"');
    await compose(site, page, html);
    await page.evaluate(upgraded);
    const whole = storyWords(sampleStory(DOOR_SAMPLE)).join('');
    assert.ok((await shown(page)).length < whole.length / 2, 'a glance on screen');
    await page.emulateMedia({media: 'print'});
    assert.equal(await shown(page), whole);
    await page.close();
  });
});
