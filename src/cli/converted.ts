import type {Story} from '../forms/story.js';

/** A story that was read, and whether all of what it was read from is in it. */
export interface Converted {
  readonly story: Story;
  readonly isWhole: boolean;
  /** The first element that is not, where there is one, and how its text begins. */
  readonly obstacle?: string | undefined;
}
