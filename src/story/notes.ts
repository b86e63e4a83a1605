import {filled, line, object, oneOf} from './reader.js';
import {
  DISCLOSURE_USES,
  STATUS_STATES,
  type BlockNotes,
  type Disclosure,
  type Status,
} from './story.js';
import {url} from './read-url.js';
import {text} from './text.js';

/** Reads how a text was made. */
export const disclosure = object<Disclosure>(
  {use: oneOf(DISCLOSURE_USES), model: line, reviewedBy: line, reviewed: line, policy: url},
  'use',
);

/** Reads what became of a text. */
export const status = object<Status>(
  {state: oneOf(STATUS_STATES), note: text, date: line},
  'state',
);

/** Reads how a block differs from the rest of its story. */
export const blockNotes = filled(object<BlockNotes>({disclosure, status}));

/** Reads how a text was made from any value; `undefined` where it does not say. */
export const parseDisclosure = (value: unknown): Disclosure | undefined =>
  disclosure(value, {path: [], issues: [], room: 0});
