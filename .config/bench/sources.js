import {storyOf} from '../../test/bench/content.js';
import {openTab} from './tab.js';

/** @typedef {import('./cases.js').Case} Case */

/** The most that an element reads where nothing else is said. */
const MAX_BYTES = 1_000_000;

/** @param {string} id @param {string} title @param {number} bytes @param {number} number @returns {Case} */
const caseOf = (id, title, bytes, number) => ({
  id,
  title,
  subjects: ['module', 'classic'],
  units: {rendered: 'ms', painted: 'ms', requests: ''},
  measure: async (bench, key) => {
    const {pages, answers} = bench.site;
    pages.set(`/${id}.json`, JSON.stringify(storyOf(bytes)));
    const {page, close} = await openTab(bench, key);
    try {
      await page.evaluate(() => window.transcript.warm(window.subject));
      await page.evaluate(() => document.body.replaceChildren());
      const start = answers.length;
      const load = `window.lists.load(window.subject, '/${id}.json', ${number})`;
      const times = await page.evaluate(load);
      const requests = answers.slice(start).filter(({path}) => path === `/${id}.json`).length;
      return {...times, requests};
    } finally {
      await close();
    }
  },
});

export const sources = [
  caseOf('src-1mb', 'A story of 1 MB through `src`', MAX_BYTES - 1000, 1),
  caseOf('src-100', 'A hundred elements that share one `src` of ten turns', 1500, 100),
];
