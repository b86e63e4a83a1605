import type {Text} from '../story/story.js';

/** What is said of a text beside it: one line, and behind it the lines that are there on demand. */
export type Notice = readonly [line: Text, ...more: Text[]];

/** The notices of a block, or of a whole story. */
export interface Notices {
  /** What became of it. */
  readonly status: Notice | undefined;
  /** How it was made. */
  readonly disclosure: Notice | undefined;
  /** How its turns were made, by their place. */
  readonly turns: readonly (Notice | undefined)[];
}
