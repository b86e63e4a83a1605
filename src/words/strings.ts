import {LABELS} from './labels.js';
import {
  CONVERSATION,
  DEPTH,
  DISCLOSURE,
  LISTENING,
  SHARING,
  STATES,
  type Strings,
} from './english.js';

/** All the words of the interface in English. */
export const ENGLISH: Strings = {
  ...LABELS,
  ...DEPTH,
  ...CONVERSATION,
  ...SHARING,
  ...LISTENING,
  ...DISCLOSURE,
  ...STATES,
};
