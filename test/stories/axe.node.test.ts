import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchChromium} from '../../.config/chromium.js';
import {buildStorybook, type Storybook} from './storybook.js';
import {openPage} from './visit.js';

const BLOCKS = ['summary', 'key-points', 'prose', 'quote', 'conversation', 'links'];
const SAMPLES = ['arabic', 'japanese', 'german'];
const STATES = ['loading', 'failing', 'empty', 'narrow', 'dark', 'mirrored'];
const EVERYWHERE = ['html', 'property', 'json', 'src', ...SAMPLES, ...STATES];

const EXPECTED = [
  ...['story', ...BLOCKS].flatMap((name) => EVERYWHERE.map((state) => `${name}--${state}`)),
  ...BLOCKS.map((name) => `${name}--untitled`),
  ...['minimal', 'voices', 'enormous', 'glance'].map((state) => `story--${state}`),
  'conversation--step',
  'key-points--ordered',
  'prose--report',
];

/** Each page keeps a processor busy. */
const PAGES = 2;

describe('Storybook', () => {
  let storybook: Storybook;
  let browser: Browser;

  before(async () => {
    [storybook, browser] = await Promise.all([buildStorybook(), launchChromium()]);
  });

  after(async () => {
    await browser.close();
    await storybook.close();
  });

  it('has a story for each element in each state', () => {
    const missing = EXPECTED.filter((id) => !storybook.ids.includes(id));
    assert.deepEqual(missing, []);
  });

  it('has no story with a violation, an error, or a request to elsewhere', async () => {
    const context = await browser.newContext();
    await context.route('**/favicon.ico', (route) => route.fulfill({status: 204}));
    const waiting = [...storybook.ids];
    const faults: string[] = [];
    const work = async (): Promise<void> => {
      const visit = await openPage(context, storybook.url);
      for (let id = waiting.shift(); id; id = waiting.shift()) {
        for (const fault of await visit(id)) faults.push(`${id}: ${fault}`);
      }
    };
    await Promise.all(Array.from({length: PAGES}, work));
    assert.equal(faults.join('\n'), '');
  });
});
