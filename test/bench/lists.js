/** Runs in the page: lists of key points, and stories by their address. */
import {time, watchTasks} from './clock.js';
import {POINTS} from './content.js';

/** With its code there and run once. */
export const warm = (subject) => time(() => subject.addLists(1, POINTS), subject.countLists, 1);

/** @param {number} number @param {'addLists' | 'addHtmlLists'} add */
export const add = async (subject, number, add) => {
  const stop = watchTasks();
  const wanted = subject.countLists() + number;
  const times = await time(() => subject[add](number, POINTS), subject.countLists, wanted);
  const longestAfter = await stop();
  const {start, painted} = times;
  return {...times, longest: longestAfter(start), longestLater: longestAfter(start + painted)};
};

/** @param {string} src @param {number} number of elements */
export const load = async (subject, src, number) => {
  const addAll = () => Array.from({length: number}, () => subject.addSource(src));
  return time(addAll, subject.countSources, number);
};
