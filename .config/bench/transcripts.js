import {SUBJECTS, thoseThat} from './subjects.js';
import {openTab} from './tab.js';

/** @typedef {import('./tab.js').Bench} Bench */
/** @typedef {import('./cases.js').Case} Case */

const SIZES = [10, 1000, 10_000];

/** @param {number} size @returns {Case} */
const caseOf = (size) => ({
  id: `turns-${size}`,
  title: `A transcript of ${size.toLocaleString('en')} turns, set by property`,
  subjects: thoseThat('hasTurns').filter((key) => (SUBJECTS[key]?.maxTurns ?? size) >= size),
  units: UNITS,
  measure: (bench, key) => measure(bench, key, size),
});

const UNITS = {
  rendered: 'ms',
  painted: 'ms',
  scripting: 'ms',
  style: 'ms',
  layout: 'ms',
  heap: 'MB',
  nodes: '',
  append: 'ms',
  token: 'ms',
};

/** @param {Bench} bench @param {string} key @param {number} size */
const measure = async (bench, key, size) => {
  const {page, read, close} = await openTab(bench, key);
  try {
    await page.evaluate(() => window.transcript.warm(window.subject));
    const before = await read();
    const times = await page.evaluate((n) => window.transcript.fill(window.subject, n), size);
    const after = await read();
    const append = await page.evaluate((n) => window.transcript.append(window.subject, n), size);
    const token = await page.evaluate(() => window.transcript.stream(window.subject));
    return {...times, ...spent(before, after), append, token};
  } finally {
    await close();
  }
};

/** @param {Record<string, number>} before @param {Record<string, number>} after */
const spent = (before, after) => {
  const more = (/** @type {string} */ name) => (after[name] ?? 0) - (before[name] ?? 0);
  const [style, layout] = ['style', 'layout'].map((n) => more(n) * 1000);
  return {style, layout, heap: more('heap') / 1e6, nodes: more('nodes')};
};

export const transcripts = SIZES.map(caseOf);
