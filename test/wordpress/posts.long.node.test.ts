import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {parseStory} from '../../src/forms/index.js';
import {FULL, shownText, squeeze, storyWords} from '../fixtures.js';
import {AROUND, ROLES, formsOf, tagsOf, type Post} from './posts.js';
import {bootSite, type Site} from './site.js';

// Without the data that a `<div>` has no place for.
const {id: _, ...given} = FULL;
const {story} = parseStory(given);
const WORDS = storyWords(story);

const posts: Post[] = ROLES.flatMap((role) =>
  Object.entries({...formsOf(story), ...(role === 'author' ? {} : {tags: tagsOf(story)})}).map(
    ([form, content]) => ({role, title: `${role}: ${form}`, ...content}),
  ),
);

/** What is not to be found of some words. */
const missing = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => !squeeze(text).includes(squeeze(word)));

let site: Site;
let urls: string[];

beforeAll(async () => {
  site = await bootSite();
  urls = await site.publish(posts);
});

afterAll(() => site.stop());

describe('a post shows every word,', () => {
  for (const [index, {title}] of posts.entries()) {
    it(`${title}, in an element`, async () => {
      const {page, faults} = await site.open(urls[index]!);
      await page.waitForFunction(() => document.querySelector('hearth-story')?.shadowRoot);
      await page.locator('hearth-story').getByText('A vote, or a storm.').last().waitFor();
      assert.deepEqual(missing(await page.locator('body').evaluate(shownText), WORDS), []);
      assert.deepEqual(missing(await page.locator('body').innerText(), AROUND), []);
      assert.equal(await page.locator('hearth-story').count(), 1);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it(`${title}, without scripts`, async () => {
      const {page} = await site.open(urls[index]!, false);
      const text = await page.locator('body').innerText();
      assert.deepEqual(missing(text, [...WORDS, ...AROUND]), []);
      assert.ok(await page.locator('link[href*="hearth.css"]').count());
      await page.close();
    });
  }
});

it('PHP had nothing to say', () => assert.equal(site.log(), ''));

describe('when the plugin is no longer active,', () => {
  beforeAll(() => site.wp('plugin', 'deactivate', 'hearth-widgets'));

  /** Shortcodes show as they are written; what stands in the post's field is gone. */
  const remains = (title: string): readonly string[] => {
    if (title.includes('field')) return AROUND;
    return title.includes('shortcode')
      ? [...AROUND, '[hearth_story]', 'A vote, or a storm.']
      : WORDS;
  };

  for (const [index, {title}] of posts.entries()) {
    it(`${title} is still there to be read`, async () => {
      const {page, faults} = await site.open(urls[index]!);
      assert.deepEqual(missing(await page.locator('body').innerText(), remains(title)), []);
      assert.deepEqual(faults, []);
      await page.close();
    });
  }
});
