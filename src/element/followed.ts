import type {AnchorsHost} from './anchors-host.js';

/** The fragment of a page's address, and the element that took it: the first of those that could. */
export class Followed {
  #fragment = '';
  #taker: AnchorsHost | undefined;

  /** The element that took a fragment, if the page is still at that. */
  takerOf(fragment: string): AnchorsHost | undefined {
    return fragment === this.#fragment ? this.#taker : undefined;
  }

  /** Notes that an element has taken a fragment. */
  take(fragment: string, taker: AnchorsHost): void {
    this.#fragment = fragment;
    this.#taker = taker;
  }
}
