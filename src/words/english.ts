import {CONVERSATION} from './conversation.js';
import {DEPTH} from './depth.js';
import {LABELS, type Labels} from './labels.js';
import {LISTENING} from './listening.js';
import {DISCLOSURE, STATES} from './notice-words.js';
import {SHARING} from './sharing.js';

/** A text for each plural category of its language that a count falls into. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

type Features = typeof DEPTH &
  typeof CONVERSATION &
  typeof SHARING &
  typeof LISTENING &
  typeof DISCLOSURE &
  typeof STATES;

/** All the words of the interface, in one language. `{name}` stands for a value. */
export type Strings = Labels & {
  readonly [Key in keyof Features]: Features[Key] extends string ? string : Plural;
};

/** All the words of the interface in English. A feature imports its own alone. */
export const ENGLISH: Strings = {
  ...LABELS,
  ...DEPTH,
  ...CONVERSATION,
  ...SHARING,
  ...LISTENING,
  ...DISCLOSURE,
  ...STATES,
};
