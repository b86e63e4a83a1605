import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, afterEach, beforeAll, beforeEach, describe, it} from 'vitest';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../../.config/test/chromium.js';
import {openCamera} from '../../.config/visual/camera.js';
import {decodePng, encodePng} from '../../.config/visual/png.js';
import {writeReport} from '../../.config/visual/report.js';
import {accept, fileOf, review, reviewOrphans} from '../../.config/visual/review.js';
import {pinFonts, SANS, SERIF} from './fonts.js';
import {elementOf} from './sample.js';
import {pictures} from './pictures.js';

type Shown = Parameters<typeof elementOf>[0];

const PICTURE: Shown = {
  name: 'box/none-light-200',
  tag: 'summary',
  theme: 'none',
  scheme: 'light',
  width: 200,
  sample: 'minimal',
};

const BOX = 'position: absolute; inset: 20px auto auto 20px; inline-size: 60px; block-size: 40px;';

let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({viewport: {width: 200, height: 120}});
});
afterAll(() => browser.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-visual-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** A page with a box on it, as a PNG. */
const take = async (style: string, height = 120): Promise<Buffer> => {
  await page.setViewportSize({width: 200, height});
  await page.setContent(`<body style="margin: 0"><div style="${BOX}${style}"></div>`);
  return page.screenshot();
};

const reviewed = async (now: Uint8Array) => {
  for await (const result of review(folder, [PICTURE], async () => now)) return result;
  throw new Error('Nothing was reviewed');
};

/** Why a picture differs from its baseline; empty where it does not. */
const reasonOf = async (baseline: Uint8Array, now: Uint8Array): Promise<string> => {
  accept(folder, {name: PICTURE.name, reason: '', images: {now: encodePng(decodePng(baseline))}});
  return (await reviewed(now)).reason;
};

const GREEN = 'background: #3e6b5a;';
const ROUND = `${GREEN} border-radius: 50%;`;

describe('a picture', () => {
  it('passes where it is the same', async () => {
    assert.equal(await reasonOf(await take(ROUND), await take(ROUND)), '');
  });

  it('passes where only its edges are smoothed in another way', async () => {
    const [smooth, shifted] = [await take(ROUND), await take(`${ROUND} translate: 0.2px 0`)];
    assert.notDeepEqual(decodePng(smooth).data, decodePng(shifted).data);
    assert.equal(await reasonOf(smooth, shifted), '');
  });

  it('fails where a box has moved by a pixel', async () => {
    const moved = await take(`${GREEN} translate: 1px 0`);
    assert.match(await reasonOf(await take(GREEN), moved), /^80 of 24000 pixels differ$/);
  });

  it('fails where a colour is another', async () => {
    const other = await take('background: #4e7b6a');
    assert.match(await reasonOf(await take(GREEN), other), /^2400 of 24000 pixels differ$/);
  });

  it('fails where it is higher', async () => {
    const reason = await reasonOf(await take(GREEN), await take(GREEN, 121));
    assert.equal(reason, 'its size is 200 × 121, was 200 × 120');
  });

  it('fails without a baseline, and where it cannot be taken', async () => {
    const results = [];
    const fail = () => Promise.reject(new Error('It is set in fonts of this machine: Arial'));
    results.push(await reviewed(await take(GREEN)));
    for await (const result of review(folder, [PICTURE], fail)) results.push(result);
    assert.deepEqual(
      results.map(({reason}) => reason),
      ['it has no baseline', 'It is set in fonts of this machine: Arial'],
    );
  });
});

describe('a baseline', () => {
  it('fails without a picture, and is removed when that is accepted', async () => {
    await reasonOf(await take(GREEN), await take(GREEN));
    assert.deepEqual(reviewOrphans(folder, [PICTURE]), []);
    const [orphan] = reviewOrphans(folder, []);
    assert.equal(orphan?.reason, 'its baseline is of no picture');
    assert.ok(accept(folder, orphan));
    assert.ok(!existsSync(fileOf(folder, PICTURE.name)));
  });

  it('is what is there now, once that is accepted', async () => {
    const failed = await reviewed(await take(ROUND));
    assert.ok(accept(folder, failed));
    assert.equal((await reviewed(await take(ROUND))).reason, '');
  });

  it('is a small file with a palette', async () => {
    const png = await take(ROUND);
    const small = encodePng(decodePng(png));
    assert.equal(small[25], 3);
    assert.ok(small.length < png.length);
  });

  it('keeps its colours where a palette has no room for them', async () => {
    const png = await take(
      'background: linear-gradient(red, #08f), linear-gradient(90deg, lime, blue); background-blend-mode: difference',
    );
    const small = encodePng(decodePng(png));
    assert.equal(small[25], 2);
    assert.deepEqual(decodePng(small).data, decodePng(png).data);
  });
});

it('what failed stands in the report, before, now, and the difference', async () => {
  await reasonOf(await take(GREEN), await take(GREEN));
  const report = join(folder, 'report');
  const path = writeReport(report, [await reviewed(await take(ROUND))]);
  const html = readFileSync(path!, 'utf8');
  assert.match(html, /box\/none-light-200: \d+ of 24000 pixels differ/);
  const images = [...html.matchAll(/src="([^"]+)"/g)].map(([, source]) => source!);
  assert.deepEqual(
    images.map((source) => source.split('.')[1]),
    ['before', 'now', 'difference'],
  );
  for (const source of images) assert.ok(existsSync(join(report, source)));
  assert.equal(writeReport(report, []), undefined);
  assert.deepEqual(existsSync(report) ? readdirSync(report) : [], []);
});

describe('the table of pictures', () => {
  const all = pictures(['quiet'], () => true);

  it('names each by itself, with a sample that has what it shows', () => {
    assert.equal(new Set(all.map(({name}) => name)).size, all.length);
    for (const picture of all) assert.match(elementOf(picture).html, /^<hearth-[^]+<\/hearth-/);
  });

  it('has more with each theme, and waits for attributes', () => {
    assert.ok(pictures([], () => true).length < all.length);
    const without = pictures(['quiet'], (_, name) => name !== 'variant');
    assert.ok(without.length < all.length);
    assert.ok(without.every(({attributes}) => !attributes?.['variant']));
  });
});

it('the fonts of a theme are those of packages', () => {
  const css = `:root { --a-font: Georgia, 'Times New Roman', serif; --b-font: system-ui; --c: 1px }
    p { font-family: Arial, sans-serif } q { font-size: 1em; font-family: inherit }`;
  assert.equal(
    pinFonts(css),
    `:root { --a-font: ${SERIF}; --b-font: ${SANS}; --c: 1px }
    p { font-family: ${SANS}} q { font-size: 1em; font-family: inherit }`,
  );
});

describe('the camera', () => {
  let camera: Awaited<ReturnType<typeof openCamera>>;
  const links = {...PICTURE, tag: 'links', sample: 'tidal-plant'};

  beforeAll(async () => {
    camera = await openCamera();
  });
  afterAll(() => camera.close());

  it('takes the same picture twice', async () => {
    const png = await camera.take(links);
    assert.equal(decodePng(png).width, links.width);
    assert.deepEqual(await camera.take(links), png);
  });

  it('takes none that another machine would show in another font', async () => {
    const taken = camera.take({...links, attributes: {label: 'अ'}});
    await assert.rejects(taken, /set in fonts of this machine: /);
  });
});
