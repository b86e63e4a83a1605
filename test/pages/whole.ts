import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import {vi} from 'vitest';
import {sampleStory} from '../../stories/publisher/pages.js';
import {labelsIn} from '../../src/server/labels-in.js';
import {shownText, squeeze, storyWords} from '../fixtures.js';
import {LIMIT, type Site} from '../site.js';
import {goTo, newVisit} from './visits.js';

/** The text that a page shows, in its elements too. */
export const shown = (page: Page): Promise<string> => page.locator('html').evaluate(shownText);

/** The words of a sample, with the headings that the publisher gives it. */
const wordsOf = (name: string): string[] => {
  const story = sampleStory(name);
  return storyWords(story, labelsIn(story.lang));
};

/** Checks that the elements of a page come to show the whole story and no more. */
export const assertShows = async (page: Page, name: string): Promise<void> => {
  const expected = wordsOf(name).join('');
  await vi.waitFor(async () => assert.equal(await shown(page), expected), {timeout: LIMIT});
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

/** Checks that a publisher's page shows its whole story and no more, and asks once for it. */
export const assertWhole = async (site: Site, file: string, name: string): Promise<void> => {
  const {page, faults, requests} = await newVisit(site);
  await goTo(site, page, file);
  await assertShows(page, name);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(faults, []);
  const addresses = requests.filter((url) => url.endsWith('.json'));
  assert.ok(addresses.length <= 1, `asked for ${addresses.join()}`);
  await page.close();
};

/** Checks that a publisher's page has its whole story for readers without scripts. */
export const assertReadsWhole = async (site: Site, file: string, name: string): Promise<void> => {
  const {page} = await newVisit(site, {javaScriptEnabled: false});
  await goTo(site, page, file);
  const text = squeeze(await page.locator('body').innerText());
  assert.deepEqual(missingFrom(text, wordsOf(name)), []);
  await page.close();
};
