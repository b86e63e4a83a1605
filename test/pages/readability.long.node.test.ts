import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {labelsIn} from '../../src/server/labels-in.js';
import {
  BUNDLES,
  DOORS,
  DOOR_SAMPLE,
  fileName,
  sampleStory,
  type Door,
} from '../../stories/publisher/pages.js';
import {squeeze, storyWords} from '../fixtures.js';
import {useSite} from '../site.js';

const site = useSite();

/** What a reader mode makes of a page's HTML. A heading that is the page's title it shows once. */
const read = (html: string): string => {
  const {document} = parseHTML(html);
  const {title, textContent} = new Readability(document).parse() ?? {};
  return squeeze(`${title} ${textContent}`);
};

const story = sampleStory(DOOR_SAMPLE);
const words = storyWords(story, labelsIn(story.lang));

describe('a reader mode', () => {
  for (const bundle of BUNDLES) {
    for (const door of Object.keys(DOORS) as Door[]) {
      it(`finds every word of ${fileName(door, bundle)}`, async () => {
        const page = await site.newPage();
        await page.goto(`${site.url}/stories/publisher/${fileName(door, bundle)}`);
        let missing = words;
        for (let tries = 0; missing.length && tries < 100; tries++) {
          await page.waitForTimeout(100);
          const text = read(await page.content());
          missing = words.filter((word) => !text.includes(word));
        }
        assert.deepEqual(missing, []);
        await page.close();
      });
    }
  }
});
