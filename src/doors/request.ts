import {failed, readJson, type Outcome} from './outcome.js';
import {onWindow, offWindow} from '../page/page.js';
import {requestText, type Ask} from './request-text.js';

/** The request of an element for its story. */
export interface Wish {
  readonly url: string;
  /** The methods of its class that perform the request. */
  readonly hooks: readonly [request: unknown, fetch: unknown];
  /** In milliseconds. */
  readonly timeout: number;
  readonly maxBytes: number;
  /** Performs the request. */
  readonly ask: Ask;
  /** Called with each outcome: more than one where a network failure is mended later. */
  readonly settle: (outcome: Outcome) => void;
}

/** One request for all who wish for the same, with the limits of the first of them. */
export class StoryRequest {
  readonly #url: string;
  readonly #hooks: Wish['hooks'];
  readonly #timeout: number;
  readonly #maxBytes: number;
  readonly #forget: (request: StoryRequest) => void;
  /** Those that are not dropped: an element that has left the page is not held. */
  readonly #wishes = new Set<Wish>();
  /** Made at once: where a page has none, the request fails as it is made. */
  #controller = new AbortController();
  #isBegun = false;
  #outcome: Outcome | undefined;

  /** @param forget is called when nobody wishes for it any more. */
  constructor({url, hooks, timeout, maxBytes}: Wish, forget: (request: StoryRequest) => void) {
    this.#url = url;
    this.#hooks = hooks;
    this.#timeout = timeout;
    this.#maxBytes = maxBytes;
    this.#forget = forget;
  }

  /** Whether it asks for what is wished for, in the way in which that is wished for. */
  serves({url, hooks}: Wish): boolean {
    return url === this.#url && hooks.every((hook, index) => hook === this.#hooks[index]);
  }

  /** Adds a wish. Returns what to call to drop it; the last one to be dropped aborts the request. */
  add(wish: Wish): () => void {
    this.#wishes.add(wish);
    if (this.#outcome) wish.settle(this.#outcome);
    if (!this.#isBegun) void this.#load();
    return () => {
      this.#wishes.delete(wish);
      // An element that is being moved is back before the task ends.
      setTimeout(() => this.#dropIfUnwanted());
    };
  }

  #dropIfUnwanted(): void {
    if (this.#wishes.size || this.#outcome?.story) return;
    this.#forget(this);
    offWindow('online', this.#load);
    this.#controller.abort();
  }

  readonly #load = async (): Promise<void> => {
    const [wish] = this.#wishes;
    if (!wish) return;
    this.#isBegun = true;
    const controller = (this.#controller = new AbortController());
    const {signal} = controller;
    const late = `no answer in ${this.#timeout} ms; make it faster, or raise "timeout".`;
    const timer = setTimeout(() => controller.abort(late), this.#timeout);
    const text = requestText(wish.ask, this.#maxBytes, signal);
    this.#outcome = await text.then(readJson, (error: unknown) => this.#fail(error, signal));
    clearTimeout(timer);
    // What is not wanted of the answer does not keep a connection.
    controller.abort();
    for (const {settle} of this.#wishes) settle(this.#outcome);
  };

  #fail(error: unknown, signal: AbortSignal): Outcome {
    // WebKit rejects with an error of its own, not with the reason.
    if (signal.aborted) return failed(String(signal.reason));
    if (!(error instanceof TypeError)) return failed(textOf(error));
    onWindow('online', this.#load, true);
    return failed(`${error.message}; check the address, the network, CORS, and connect-src.`);
  }
}

/** What a page throws may be anything. */
const textOf = (error: unknown): string => {
  try {
    return String(error);
  } catch {
    return 'it could not be asked for.';
  }
};
