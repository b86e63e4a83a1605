import {thoseThat} from './subjects.js';
import {openTab} from './tab.js';

/** @typedef {import('./cases.js').Case} Case */

const UNITS = {rendered: 'ms', painted: 'ms', longest: 'ms', longestLater: 'ms'};

/** @param {number} size @returns {Case} */
const caseOf = (size) => ({
  id: `lists-${size}`,
  title: `${size.toLocaleString('en')} ${size === 1 ? 'list' : 'lists'} of key points on a page`,
  subjects: thoseThat('hasLists'),
  units: UNITS,
  measure: async (bench, key) => {
    const {page, close} = await openTab(bench, key);
    try {
      await page.evaluate(() => window.lists.warm(window.subject));
      return await page.evaluate((n) => window.lists.add(window.subject, n), size);
    } finally {
      await close();
    }
  },
});

export const lists = [1, 1000].map(caseOf);
