import {StoryRequest, type Wish} from './request.js';

/** The requests of a page: one for each address and each way to ask for it, however many ask. */
export class StoryRequests {
  readonly #requests = new Set<StoryRequest>();

  /** Asks for a story. Returns what to call when the outcome is no longer wanted. */
  ask(wish: Wish): () => void {
    const request = [...this.#requests].find((one) => one.serves(wish)) ?? this.#begin(wish);
    return request.add(wish);
  }

  #begin(wish: Wish): StoryRequest {
    const request = new StoryRequest(wish, (unwanted) => this.#requests.delete(unwanted));
    this.#requests.add(request);
    return request;
  }
}
