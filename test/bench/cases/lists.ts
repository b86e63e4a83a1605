import {showSubject} from '../../../.config/bench/stage.js';
import type {Case} from '../case.js';
import {subjectsThat} from '../subjects.js';

const caseOf = (
  about: Pick<Case, 'id' | 'title' | 'subjects'>,
  size: number,
  add: 'addLists' | 'addHtmlLists' = 'addLists',
): Case => ({
  ...about,
  units: {rendered: 'ms', painted: 'ms', longest: 'ms', longestLater: 'ms'},
  measure: async (stage, key) => {
    await showSubject(stage, key);
    await stage.page.evaluate(() => window.lists.warm(window.subject));
    return stage.page.evaluate(([size, add]) => window.lists.add(window.subject, size, add), [
      size,
      add,
    ] as const);
  },
});

const subjects = subjectsThat(({hasLists}) => hasLists);

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
