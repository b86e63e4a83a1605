import {disclosure, status, blockNotes} from './notes.js';
import {filled, fieldsOf, isObject, line, list, object, own, report} from './reader.js';
import {attribution, body, paragraphs, speaker, text, url} from './text.js';

/** All that a block may describe its fields with: see `Block.fields`. */
export const readers = {
  attribution,
  blockNotes,
  body,
  disclosure,
  fieldsOf,
  filled,
  isObject,
  line,
  list,
  object,
  own,
  paragraphs,
  report,
  speaker,
  status,
  text,
  url,
};

/** See {@link readers}. */
export type Readers = typeof readers;
