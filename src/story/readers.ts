import {disclosure, status, blockNotes} from './notes.js';
import {filled, fieldsOf, isObject, line, list, object, own, report} from './reader.js';
import {body, bodyItems, paragraphs} from './read-body.js';
import {link} from './read-spans.js';
import {url} from './read-url.js';
import {attribution, speaker, text} from './text.js';

/** All that a block may describe its fields with: see `Block.fields`. */
export const readers = {
  attribution,
  blockNotes,
  body,
  bodyItems,
  disclosure,
  fieldsOf,
  filled,
  isObject,
  line,
  link,
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
