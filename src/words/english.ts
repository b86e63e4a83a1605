import type {Labels} from './labels.js';
import {DISCLOSURE, STATES} from './notice-words.js';

export {DISCLOSURE, STATES};

/** A text for each plural category of its language that a count falls into. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Words, by their keys. */
export type Words = Readonly<Record<string, string | Plural>>;

/** The control for how deep to read. */
export const DEPTH = {
  depth: 'How much to read',
  glance: 'Glance',
  brief: 'Brief',
  full: 'Full',
} as const satisfies Words;

/** The buttons of a conversation, and what it tells of them. */
export const CONVERSATION = {
  copy: 'Copy',
  copyTurn: 'Copy what {speaker} says',
  copied: 'Copied',
  notCopied: 'Could not copy',
  next: 'Next question',
  left: {one: 'One question left', other: '{count} questions left'},
} as const satisfies Words;

/** Sharing. */
export const SHARING = {
  share: 'Share',
  shareQuote: 'Share this quote',
  sharePoint: 'Share this point',
  shareTurn: 'Share what {speaker} says',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
} as const satisfies Words;

/** Reading aloud. */
export const LISTENING = {
  listen: 'Listen',
  pause: 'Pause',
  resume: 'Resume',
  stop: 'Stop',
  noVoice: 'This device has no voice for this language.',
} as const satisfies Words;

type Features = typeof DEPTH &
  typeof CONVERSATION &
  typeof SHARING &
  typeof LISTENING &
  typeof DISCLOSURE &
  typeof STATES;

/** A key of the interface's words. */
export type WordKey = keyof (Features & Labels);

/** All the words of the interface, in one language. `{name}` stands for a value. */
export type Strings = Labels & {
  readonly [Key in keyof Features]: Features[Key] extends string ? string : Plural;
};
