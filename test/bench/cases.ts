import type {Case} from './case.js';
import {lists} from './cases/lists.js';
import {loading} from './cases/loading.js';
import {sources} from './cases/sources.js';
import {transcripts} from './cases/transcripts.js';

/** Everything that is measured, in the order of the report. */
export const CASES: readonly Case[] = [...transcripts, ...lists, ...loading, ...sources];
