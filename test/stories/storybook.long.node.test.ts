import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import type {Browser, BrowserContext} from 'playwright-core';
import {launchChromium} from '../../.config/test/chromium.js';
import {buildStorybook, type Storybook} from './storybook.js';
import {byName, readManifest} from '../manifest.js';
import {anatomyOf, openDocs} from './docs.js';
import {openPreview, type Globals, type Preview} from './preview.js';
import {findViolations} from './violations.js';
import {visit} from './visit.js';

const BLOCKS = ['summary', 'key-points', 'prose', 'quote', 'conversation', 'links'];
const SAMPLES = ['arabic', 'japanese', 'german'];
const STATES = ['loading', 'failing', 'empty', 'narrow', 'dark', 'mirrored'];
const EVERYWHERE = ['html', 'property', 'json', 'src', ...SAMPLES, ...STATES];

const EXPECTED = [
  ...['story', ...BLOCKS].flatMap((name) => EVERYWHERE.map((state) => `${name}--${state}`)),
  ...['story', ...BLOCKS].slice(0, -1).map((name) => `${name}--corrected`),
  ...BLOCKS.map((name) => `${name}--untitled`),
  ...['minimal', 'voices', 'enormous', 'glance'].map((state) => `story--${state}`),
  'conversation--step',
  'conversation--stepping',
  'conversation--copying',
  'story--deeper',
  'theme-builder--builder',
  'theme-builder--warning',
  'theme-builder--opening',
  'key-points--ordered',
  'prose--report',
];

/** Each page waits for Storybook half of the time. */
const PAGES = 3;

const SCHEMES = ['light', 'dark'];
const HOSTS = ['small-root', 'bootstrap', 'wordpress', 'adversary'];

/** A thousand turns are of the same few kinds as five. */
const isHuge = (id: string): boolean => id.endsWith('--enormous');

describe('Storybook', () => {
  let storybook: Storybook;
  let browser: Browser;
  let context: BrowserContext;
  let previews: Preview[];

  beforeAll(async () => {
    [storybook, browser] = await Promise.all([buildStorybook(), launchChromium()]);
    context = await browser.newContext();
    await context.route('**/favicon.ico', (route) => route.fulfill({status: 204}));
    const open = (): Promise<Preview> => openPreview(context, storybook.url);
    previews = await Promise.all(Array.from({length: PAGES}, open));
  });

  afterAll(async () => {
    await browser.close();
    await storybook.close();
  });

  /** Looks at some stories in all the pages at once; the answer is what is wrong, a line each. */
  const visitAll = async (
    ids: readonly string[],
    looksOf: (id: string) => readonly Globals[],
  ): Promise<string> => {
    const waiting = [...ids];
    const faults: string[] = [];
    const work = async (preview: Preview): Promise<void> => {
      for (let id = waiting.shift(); id; id = waiting.shift()) {
        for (const fault of await visit(preview, id, looksOf(id))) faults.push(`${id}: ${fault}`);
      }
    };
    await Promise.all(previews.map(work));
    return faults.join('\n');
  };

  it('has a story for each element in each state', () => {
    const missing = EXPECTED.filter((id) => !storybook.ids.includes(id));
    assert.deepEqual(missing, []);
  });

  it('has no story with a violation in any theme and scheme, an error, or a failing play', async () => {
    const looks = ['none', ...storybook.themes].flatMap((theme) =>
      SCHEMES.map((scheme) => ({theme, scheme})),
    );
    const faults = await visitAll(storybook.ids, (id) => (isHuge(id) ? looks.slice(0, 1) : looks));
    assert.equal(faults, '');
  });

  it('documents each element, with its parts outlined and named', async () => {
    for (const {tagName, cssParts} of readManifest()) {
      const id = `${tagName.replace('hearth-', '')}--docs`;
      const page = await openDocs(context, storybook.url, id);
      const {names, absent, outlines} = await anatomyOf(page);
      assert.deepEqual([...names, ...absent].sort(), [...byName(cssParts).keys()].sort(), tagName);
      assert.deepEqual(new Set(outlines), new Set(['solid']), tagName);
      for (const own of ['.advice', 'anatomy-figure']) {
        assert.deepEqual(await findViolations(page, own), [], tagName);
      }
      await page.close();
    }
  });

  it('welcomes a designer with links that lead somewhere', async () => {
    const page = await openDocs(context, storybook.url, 'welcome--docs');
    const links = await page
      .locator('.steps a, aside a')
      .evaluateAll((all) =>
        all.map((link) => /(?<=\/)[\w-]+--[\w-]+/.exec(link.getAttribute('href') ?? '')?.[0] ?? ''),
      );
    const missing = links.filter((id) => ![...storybook.ids, ...storybook.pages].includes(id));
    assert.deepEqual(missing, []);
    assert.deepEqual(await findViolations(page, '.front'), []);
  });

  it('has no violation under the style sheets of other pages', async () => {
    const looks = HOSTS.map((host) => ({theme: 'none', scheme: 'light', host}));
    const ids = ['story', ...BLOCKS].map((name) => `${name}--html`);
    const faults = await visitAll(ids, () => looks);
    for (const preview of previews) await preview.set({host: 'none'});
    assert.equal(faults, '');
  });
});
