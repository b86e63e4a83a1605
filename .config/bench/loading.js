/** How a page with the elements comes to a phone: slow 4G, and a processor four times as slow. */
import {LAST_WORDS, POINTS} from '../../test/bench/content.js';
import {documentOf} from './tab.js';
import {PAGES} from './widgets.js';

/** @typedef {import('./cases.js').Case} Case */
/** @typedef {import('./tab.js').Bench} Bench */

/** Slow 4G as the developer tools have it: bytes a second, and milliseconds. */
const SLOW = {
  offline: false,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
  latency: 562.5,
};
const SLOWER = 4;

/** Of 1,024 bytes. @param {import('./site.js').Answer[]} answers */
const kB = (answers) => answers.reduce((sum, {bytes}) => sum + bytes, 0) / 1024;

const UNITS = {bytes: 'kB', scripts: 'kB', requests: '', shown: 'ms', shift: '', blocking: 'ms'};

/** @param {import('playwright-core').Page} page */
const slowDown = async (page) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await cdp.send('Emulation.setCPUThrottlingRate', {rate: SLOWER});
};

/** Runs in the page, before all else: notes when the words are there to see, and what moves. */
const watch = (/** @type {string} */ words) => {
  const seen = {shown: NaN, shift: 0, blocking: 0};
  window.seen = seen;
  const each = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  each('layout-shift', ({value}) => (seen.shift += value));
  each('longtask', ({duration}) => (seen.blocking += duration - 50));
  const range = document.createRange();
  const isShown = (node) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.includes(words)) {
      range.selectNode(node);
      return range.getClientRects().length > 0;
    }
    return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].some(isShown);
  };
  const look = () => {
    if (document.body && isShown(document.body)) seen.shown = performance.now();
    else requestAnimationFrame(look);
  };
  look();
};

/** @param {Bench} bench @param {string} path @param {string} html */
const measure = async ({browser, site}, path, html) => {
  site.pages.set(path, html);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, LAST_WORDS);
    await slowDown(page);
    const start = site.answers.length;
    await page.goto(site.url + path, {waitUntil: 'networkidle'});
    await page.waitForFunction(() => window.seen.shown > 0);
    const sent = site.answers.slice(start).filter((answer) => answer.path !== path);
    const seen = await page.evaluate(() => window.seen);
    const scripts = sent.filter((answer) => answer.path.endsWith('.js'));
    return {...seen, bytes: kB(sent), scripts: kB(scripts), requests: sent.length};
  } finally {
    await context.close();
  }
};

/** @param {'one' | 'all'} kind @param {string} title @returns {Case} */
const caseOf = (kind, title) => ({
  id: `load-${kind}`,
  title,
  subjects: Object.keys(PAGES).filter((key) => PAGES[key]?.[kind]),
  units: UNITS,
  measure: (bench, key) => {
    const {head, [kind]: body = () => ''} = PAGES[key] ?? {head: ''};
    return measure(bench, `/load/${kind}/${key}`, documentOf(head, body(POINTS)));
  },
});

export const loading = [
  caseOf('one', 'A page with one list of key points, on slow 4G with a processor 4 × slower'),
  caseOf('all', 'A page with a whole brief, on slow 4G with a processor 4 × slower'),
];
