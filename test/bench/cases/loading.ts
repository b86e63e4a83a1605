/** How a page with the elements loads on a phone: slow 4G, and a processor four times as slow. */
import type {Page} from 'playwright-core';
import {bundle} from '../../../.config/bench/bundle.js';
import type {Sent} from '../../../.config/bench/site.js';
import {documentOf, type Stage} from '../../../.config/bench/stage.js';
import type {Case, Figures} from '../case.js';
import {POINTS} from '../content.js';
import {PAGES} from '../pages.js';
import {SUBJECTS} from '../subjects.js';

/** Slow 4G as the developer tools have it: bytes a second, and milliseconds. */
const SLOW = {
  offline: false,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
  latency: 562.5,
};
const SLOWER = 4;

/** Kilobytes of 1,024 bytes. */
const kB = (files: readonly Sent[]): number =>
  files.reduce((sum, {bytes}) => sum + bytes, 0) / 1024;

const slowDown = async (page: Page): Promise<void> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
};

const measure = async ({page, site}: Stage, path: string, html: string): Promise<Figures> => {
  site.add(path, html);
  await page.addInitScript({content: await bundle('test/bench/watch.js')});
  await slowDown(page);
  const start = site.sent.length;
  await page.goto(site.url + path, {waitUntil: 'networkidle'});
  await page.waitForFunction(() => window.seen.shown > 0);
  const sent = site.sent.slice(start).filter((file) => file.path !== path);
  const scripts = sent.filter((file) => file.path.endsWith('.js'));
  const seen = await page.evaluate(() => window.seen);
  return {...seen, bytes: kB(sent), scripts: kB(scripts), requests: sent.length};
};

const caseOf = (kind: 'one' | 'all', title: string): Case => ({
  id: `load-${kind}`,
  title,
  subjects: Object.keys(PAGES).filter((key) => PAGES[key]?.[kind]),
  units: {bytes: 'kB', scripts: 'kB', requests: '', shown: 'ms', shift: '', blocking: 'ms'},
  measure: (stage, key) => {
    const body = PAGES[key]?.[kind]?.(POINTS);
    return measure(stage, `/load/${kind}/${key}`, documentOf(SUBJECTS[key]?.head ?? '', body));
  },
});

export const loading = [
  caseOf('one', 'A page with one list of key points, on slow 4G with a processor 4 × slower'),
  caseOf('all', 'A page with a whole brief, on slow 4G with a processor 4 × slower'),
];
