import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {setTimeout as wait} from 'node:timers/promises';
import {gzipSync} from 'node:zlib';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {THEMES} from '../../.config/build/tokens.js';
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

const FOLDER = '/stories/publisher/';
const NAMES = samples.map(({name}) => name);
const DOOR_NAMES = Object.keys(DOORS) as Door[];

const site = useSite();

/** A page, and what went wrong on it. */
interface Visit {
  readonly page: Page;
  readonly faults: string[];
  readonly requests: string[];
}

const newVisit = async (options: BrowserContextOptions = {}): Promise<Visit> => {
  const page = await site.newPage(options);
  // The enormous page takes its time on a machine that has other work.
  page.setDefaultTimeout(120_000);
  const [faults, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(site.url)) faults.push(`request to ${request.url()}`);
  });
  return {page, faults, requests};
};

const goTo = (page: Page, file: string): Promise<unknown> =>
  page.goto(site.url + FOLDER + file, {waitUntil: 'load'});

/** Gives a page HTML of the test's own, as a file beside the others. */
const compose = (page: Page, html: string): Promise<unknown> =>
  page
    .route(`**${FOLDER}composed.html`, (route) =>
      route.fulfill({body: html, contentType: 'text/html; charset=utf-8'}),
    )
    .then(() => goTo(page, 'composed.html'));

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
    const {page, faults} = await newVisit();
    await goTo(page, 'index.html');
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
        const {page, faults, requests} = await newVisit();
        await goTo(page, fileName(file, bundle));
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
    const {page, requests} = await newVisit();
    await goTo(page, 'each-src.html');
    await assertShows(page, DOOR_SAMPLE);
    assert.equal(requests.filter((url) => url.endsWith('.json')).length, 1);
    await page.close();
  });

  for (const file of [...NAMES.filter((name) => name !== 'enormous'), 'tags', 'story']) {
    it(`${file}.html reads whole without scripts`, async () => {
      const {page} = await newVisit({javaScriptEnabled: false});
      await goTo(page, fileName(file, 'module'));
      const text = squeeze(await page.locator('body').innerText());
      const name = NAMES.includes(file) ? file : DOOR_SAMPLE;
      assert.deepEqual(missingFrom(text, wordsOf(name)), []);
      await page.close();
    });
  }
});

interface Shifts extends Record<string, unknown> {
  /** The sum of the layout shifts so far. */
  shift?: number;
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {readonly node: Node | null}[];
}

/**
 * Sums up the layout shifts of a page from its next frame; those of its own arrival are past. Without
 * its script a conversation stands below what floats, and with it what it shows does: where its own
 * box begins is nothing to see, and `measure` looks at what shows.
 */
const recordShifts = (): Promise<void> =>
  new Promise((done) =>
    requestAnimationFrame(() => {
      const record = globalThis as Shifts;
      const start = performance.now();
      record.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const {startTime, value, sources} = entry as Shift;
          const isSeen = sources.some(({node}) => node?.nodeName !== 'HEARTH-CONVERSATION');
          if (startTime > start && isSeen) record.shift = (record.shift ?? 0) + value;
        }
      }).observe({type: 'layout-shift'});
      requestAnimationFrame(() => done());
    }),
  );

/** The place and height of what each tag shows, and of what is below them all, in hundredths. */
const measure = (): [name: string, top: number, height: number][] =>
  [...document.querySelectorAll('body *')]
    .filter(({localName, id}) => localName.startsWith('hearth-') || id === 'below')
    .map((element) => {
      // Beside what floats, the element may begin above what it shows.
      const {height: own} = element.getBoundingClientRect();
      const shown = (own && element.shadowRoot?.querySelector('[part=base]')) || element;
      // So does a tag before its upgrade: where it has a heading or a figure, that is looked at.
      const first =
        own &&
        (element.shadowRoot?.querySelector('[part=heading], figure') ??
          element.querySelector(':scope > :is(h2, h3, figure)'));
      const {bottom} = shown.getBoundingClientRect();
      const {top} = (first || shown).getBoundingClientRect();
      const height = bottom - top;
      const name = element.id || element.localName + (element.getAttribute('field') ?? '');
      return [name, Math.round(top * 100) / 100, Math.round(height * 100) / 100];
    });

/** Whether a page is whole but for its scripts: parsing has ended, and every sheet is there. */
const isStyled = (): boolean =>
  document.readyState !== 'loading' &&
  [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({sheet}) => sheet);

/** Waits until all the tags of a page have been upgraded and laid out. */
const upgraded = async (): Promise<number> => {
  const tags = [...document.querySelectorAll('body *')].filter(({localName}) =>
    localName.startsWith('hearth-'),
  );
  for (const tag of tags) {
    await customElements.whenDefined(tag.localName);
    await (tag as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
  return (globalThis as Shifts).shift ?? NaN;
};

/** What a page's own style sheet may say of elements; the companions' tags are not its to know. */
const PAGE_RULES = [
  'p { margin: 0 0 2em; font-size: 1.2em; line-height: 1.9; text-indent: 1em }',
  'h1, h2, h3 { margin: 2em 0; font: 400 2rem/1.5 sans-serif; text-transform: uppercase }',
  'h2, h3 { letter-spacing: 0.1em; padding-bottom: 0.5em; border-bottom: 1px solid }',
  'ul { margin: 1em 2em; padding-left: 2em; list-style: square } li { margin: 0.5em 0 }',
  'figure { margin: 1em 40px; padding: 1em; border: 1px solid; text-align: center }',
  'blockquote { margin: 1em 3em; padding: 1em; font-style: italic; font-size: 1.25rem }',
  'figcaption { font-size: 0.7rem; line-height: 1.2; text-transform: uppercase }',
  '* { margin: 0; padding: 0; box-sizing: border-box }',
  'article > * + *, section > * + * { margin-top: 1.5rem }',
];

/** The ways in which an element can be set. */
const SETTINGS = [
  ['hearth-key-points', 'variant="boxed"'],
  ['hearth-key-points', 'variant="cards"'],
  ['hearth-key-points', 'variant="plain"'],
  ['hearth-quote', 'variant="block"'],
  ['hearth-quote', 'variant="inset"'],
  ['hearth-conversation', 'variant="transcript"'],
  ['hearth-conversation', 'theme="dark"'],
  ['hearth-story', 'theme="dark"'],
] as const;

const inTheme = (theme: string, html: string): string =>
  html.replace('</head>', `<link rel="stylesheet" href="/dist/cdn/themes/${theme}.css" />$&`);

describe('the upgrade', () => {
  const WIDTHS = [320, 600, 900];
  for (const rules of PAGE_RULES) {
    it(`moves nothing where the page says ${rules}`, () => {
      const style = `<style>${rules}</style>`;
      return assertStill(doorPage('story').replace(/<link .*gazette.css">/, style), 600);
    });
  }
  for (const theme of THEMES) {
    it(`moves nothing in the theme ${theme}`, async () => {
      for (const door of ['tags', 'story'] as const) {
        for (const width of WIDTHS) await assertStill(inTheme(theme, doorPage(door)), width);
      }
    });
  }
  for (const [tag, attribute] of SETTINGS) {
    it(`moves nothing where <${tag} ${attribute}>, with a ground and without one`, async () => {
      const [story, tags] = (['story', 'tags'] as const).map((door) =>
        doorPage(door).replace(`<${tag}`, `$& ${attribute}`),
      );
      for (const width of WIDTHS) {
        await assertStill(story ?? '', width);
        await assertStill(inTheme('broadsheet', tags ?? ''), width);
      }
    });
  }
  for (const door of ['tags', 'story'] as const) {
    for (const name of NAMES) {
      it(`moves nothing on the page of ${name} as ${door}`, async () => {
        for (const width of WIDTHS) await assertStill(doorPage(door, name), width);
      });
    }
  }
});

/** Checks that a page looks the same before its script comes and after. */
const assertStill = async (html: string, width: number): Promise<void> => {
  // Only what is in the viewport counts as shifted.
  const {page} = await newVisit({viewport: {width, height: 10_000}});
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/hearth.js', (route) => released.then(() => route.continue()));
  const loaded = compose(page, html);
  await page.waitForFunction(isStyled);
  const before = await page.evaluate(measure);
  await page.evaluate(recordShifts);
  release();
  await loaded;
  const shift = await page.evaluate(upgraded);
  const after = await page.evaluate(measure);
  assert.deepEqual(differences(before, after), [], `at ${width} px`);
  assert.equal(shift, 0, `layout shift at ${width} px`);
  await page.close();
};

type Measures = ReturnType<typeof measure>;

/** What moved or grew by a pixel or more: which, and by how much. */
const differences = (before: Measures, after: Measures): string[] =>
  before.flatMap(([name, top, height], index) => {
    const [, newTop = NaN, newHeight = NaN] = after[index] ?? [];
    const [moved, grew] = [newTop - top, newHeight - height];
    const isStill = Math.abs(moved) < 1 && Math.abs(grew) < 1;
    return isStill ? [] : [`${name} moved by ${moved.toFixed(2)}, grew by ${grew.toFixed(2)}`];
  });

describe('a page with one element', () => {
  it('loads no more than 22.2 kB of scripts', async () => {
    const {page} = await newVisit();
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body());
    });
    const [tag = ''] = /<hearth-key-points>.*<\/hearth-key-points>/s.exec(doorPage('tags')) ?? [];
    const html = doorPage('tags').replace(/<main>.*<\/main>/s, `<main>${tag}</main>`);
    await compose(page, html);
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
    const {page} = await newVisit();
    const html = doorPage('story')
      .replace('<hearth-story', '<hearth-story depth="glance"')
      .replace('<hearth-conversation', '<hearth-conversation reveal="step"');
    await compose(page, html);
    await page.evaluate(upgraded);
    const whole = storyWords(sampleStory(DOOR_SAMPLE)).join('');
    assert.ok((await shown(page)).length < whole.length / 2, 'a glance on screen');
    await page.emulateMedia({media: 'print'});
    assert.equal(await shown(page), whole);
    await page.close();
  });
});
