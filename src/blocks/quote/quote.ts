import type {Address, Paragraphs, Text} from '../../story/story.js';

/** A pull quote. */
export interface Quote<T = Text> {
  /** What was said. */
  readonly text: Paragraphs<T>;
  /** Who said it, and as what. */
  readonly attribution?: T;
  /** Where it was said. */
  readonly url?: Address;
}

/** The field of a story that is its pull quote. */
export interface QuoteContent<T = Text> {
  /** The pull quote. */
  readonly quote?: Quote<T>;
}
