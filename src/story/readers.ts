/** All that a block may describe its fields with: see `Block.fields`. */
export {parseDisclosure, disclosure, status, blockNotes} from './notes.js';
export {
  filled,
  fieldsOf,
  isObject,
  line,
  list,
  object,
  own,
  report,
  type Cursor,
  type Reader,
} from './reader.js';
export {attribution, body, paragraphs, speaker, text, url} from './text.js';
