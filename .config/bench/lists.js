import {thoseThat} from './subjects.js';
import {openTab} from './tab.js';

/** @typedef {import('./cases.js').Case} Case */

const UNITS = {rendered: 'ms', painted: 'ms', longest: 'ms', longestLater: 'ms'};

/** @param {Pick<Case, 'id' | 'title' | 'subjects'>} about @param {number} size @param {string} [add] @returns {Case} */
const caseOf = (about, size, add = 'addLists') => ({
  ...about,
  units: UNITS,
  measure: async (bench, key) => {
    const {page, close} = await openTab(bench, key);
    try {
      await page.evaluate(() => window.lists.warm(window.subject));
      return await page.evaluate(
        ([size, add]) => window.lists.add(window.subject, size, add),
        /** @type {const} */ ([size, add]),
      );
    } finally {
      await close();
    }
  },
});

const subjects = thoseThat('hasLists');

export const lists = [
  caseOf({id: 'lists-1', title: '1 list of key points on a page', subjects}, 1),
  caseOf({id: 'lists-1000', title: '1,000 lists of key points on a page', subjects}, 1000),
  caseOf(
    {
      id: 'html-1000',
      title: '1,000 lists of key points that the page has as HTML',
      subjects: ['static', 'module', 'classic'],
    },
    1000,
    'addHtmlLists',
  ),
];
