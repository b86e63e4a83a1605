import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {gzipSync} from 'node:zlib';
import {
  DOORS,
  DOOR_SAMPLE,
  doorPage,
  fileName,
  pages,
  sampleStory,
} from '../../stories/publisher/pages.js';
import {storyWords} from '../fixtures.js';
import {useSite} from '../site.js';
import {compose, FOLDER, goTo, newVisit, upgraded} from './visits.js';
import {assertReadsWhole, assertShows, assertWhole, shown} from './whole.js';

const site = useSite();

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
  for (const door of Object.keys(DOORS)) {
    it(`${fileName(door, 'module')} shows the whole story, in order`, () =>
      assertWhole(site, fileName(door, 'module'), DOOR_SAMPLE));
  }

  it('asks once for the story that all its tags name', async () => {
    const {page, requests} = await newVisit(site);
    await goTo(site, page, 'each-src.html');
    await assertShows(page, DOOR_SAMPLE);
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
    await page.close();
  });

  for (const door of ['tags', 'story']) {
    it(`${door}.html reads whole without scripts`, () =>
      assertReadsWhole(site, fileName(door, 'module'), DOOR_SAMPLE));
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
