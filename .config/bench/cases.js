/**
 * All that is measured.
 *
 * @typedef {object} Case
 * @property {string} id by which runs are compared
 * @property {string} title
 * @property {readonly string[]} subjects
 * @property {Readonly<Record<string, string>>} units of each figure, in the order of the columns
 * @property {(bench: import('./tab.js').Bench, subject: string) => Promise<Record<string, number | undefined>>} measure
 */
import {lists} from './lists.js';
import {loading} from './loading.js';
import {sources} from './sources.js';
import {transcripts} from './transcripts.js';

/** @type {readonly Case[]} */
export const CASES = [...transcripts, ...lists, ...loading, ...sources];
