import {readJson, type Outcome} from './outcome.js';

/** How long and how much to wait for. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout: number;
  readonly maxBytes: number;
}

type Listener = (outcome: Outcome) => void;

/** The requests of this page, by address. */
const requests = new Map<string, StoryRequest>();

/**
 * Asks for a story: one request for each address, however many ask, with the limits of the first.
 * Calls back with each outcome: more than one where a network failure is mended later.
 * @returns what to call when the outcome is no longer wanted; the last to do so aborts the request.
 */
export const requestStory = (url: string, limits: Limits, listener: Listener): (() => void) => {
  const request = requests.get(url) ?? new StoryRequest(url, limits);
  requests.set(url, request);
  return request.listen(listener);
};

class StoryRequest {
  readonly #url: string;
  readonly #limits: Limits;
  readonly #listeners = new Set<Listener>();
  #controller: AbortController | undefined;
  #outcome: Outcome | undefined;

  constructor(url: string, limits: Limits) {
    this.#url = url;
    this.#limits = limits;
    void this.#load();
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#outcome) listener(this.#outcome);
    return () => {
      this.#listeners.delete(listener);
      // An element that is being moved is back before the task ends.
      setTimeout(() => this.#dropIfUnwanted());
    };
  }

  #dropIfUnwanted(): void {
    if (this.#listeners.size || (this.#outcome && 'story' in this.#outcome)) return;
    if (requests.get(this.#url) === this) requests.delete(this.#url);
    removeEventListener('online', this.#retry);
    this.#controller?.abort();
  }

  readonly #retry = (): void => void this.#load();

  async #load(): Promise<void> {
    const controller = (this.#controller = new AbortController());
    const {timeout, maxBytes} = this.#limits;
    const timer = setTimeout(
      () => controller.abort(`no answer in ${timeout} ms; make it faster, or raise "timeout"`),
      timeout,
    );
    this.#outcome = await fetchText(this.#url, maxBytes, controller.signal).then(
      readJson,
      (error: unknown) => this.#fail(error, controller.signal),
    );
    clearTimeout(timer);
    for (const listener of this.#listeners) listener(this.#outcome);
  }

  #fail(error: unknown, {aborted, reason}: AbortSignal): Outcome {
    if (aborted) return {failure: String(reason)};
    const {message} = error as Error;
    if (!(error instanceof TypeError)) return {failure: message};
    addEventListener('online', this.#retry, {once: true});
    return {failure: `${message}; check the address, the network and CORS`};
  }
}

const fetchText = async (url: string, maxBytes: number, signal: AbortSignal): Promise<string> => {
  const response = await fetch(url, {signal, headers: {accept: 'application/json'}});
  if (!response.ok) throw new RangeError(`HTTP ${response.status}; check the address`);
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.byteLength;
    if (bytes > maxBytes) {
      void reader?.cancel();
      throw new RangeError(`over ${maxBytes} bytes; make it smaller, or raise "max-bytes"`);
    }
    text += decoder.decode(chunk.value, {stream: true});
  }
  return text + decoder.decode();
};
