import {failed, readJson, type Outcome} from './outcome.js';
import {bare, listen, unlisten} from '../page/page.js';

type Listener = (outcome: Outcome) => void;

/** The requests of this page, by address. */
const requests = new Map<string, StoryRequest>();

/**
 * Asks for a story: one request for each address, however many ask, with the limits of the first
 * (milliseconds, bytes). Calls back with each outcome: more than one where a network failure is
 * mended later.
 * @returns what to call when the outcome is no longer wanted; the last to do so aborts the request.
 */
export const requestStory = (
  url: string,
  timeout: number,
  maxBytes: number,
  listener: Listener,
): (() => void) => {
  const request = requests.get(url) ?? new StoryRequest(url, timeout, maxBytes);
  requests.set(url, request);
  return request.subscribe(listener);
};

class StoryRequest {
  readonly #url: string;
  readonly #timeout: number;
  readonly #maxBytes: number;
  readonly #listeners = new Set<Listener>();
  #controller = new AbortController();
  #outcome: Outcome | undefined;

  constructor(url: string, timeout: number, maxBytes: number) {
    this.#url = url;
    this.#timeout = timeout;
    this.#maxBytes = maxBytes;
    void this.#load();
  }

  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#outcome) listener(this.#outcome);
    return () => {
      this.#listeners.delete(listener);
      // An element that is being moved is back before the task ends.
      setTimeout(() => this.#dropIfUnwanted());
    };
  }

  #dropIfUnwanted(): void {
    if (this.#listeners.size || this.#outcome?.story) return;
    if (requests.get(this.#url) === this) requests.delete(this.#url);
    unlisten('online', this.#load);
    this.#controller.abort();
  }

  readonly #load = async (): Promise<void> => {
    this.#controller = new AbortController();
    const {signal} = this.#controller;
    const late = `no answer in ${this.#timeout} ms; make it faster, or raise "timeout".`;
    const timer = setTimeout(() => this.#controller.abort(late), this.#timeout);
    this.#outcome = await fetchText(this.#url, this.#maxBytes, signal).then(readJson, this.#fail);
    clearTimeout(timer);
    // What is not wanted of the answer does not keep a connection.
    this.#controller.abort();
    for (const listener of this.#listeners) listener(this.#outcome);
  };

  readonly #fail = (error: unknown): Outcome => {
    // WebKit rejects with an error of its own, not with the reason.
    const {signal} = this.#controller;
    if (signal.aborted) return failed(String(signal.reason));
    if (!(error instanceof TypeError)) return failed(String(error));
    listen('online', this.#load, true);
    return failed(`${error.message}; check the address, the network, CORS, and connect-src.`);
  };
}

const fetchText = async (url: string, maxBytes: number, signal: AbortSignal): Promise<string> => {
  const response = await fetch(url, bare({signal}));
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- a reason, as abort() gives one
  if (!response.ok) throw `HTTP ${response.status}; check the address.`;
  const decoder = new TextDecoder();
  // WebKit reads the options from the page's prototypes.
  const reader = response.body?.getReader(bare({})) as
    ReadableStreamDefaultReader<Uint8Array> | undefined;
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.length;
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- as above
    if (bytes > maxBytes) throw `over ${maxBytes} bytes; make it smaller, or raise "max-bytes".`;
    text += decoder.decode(chunk.value, bare({stream: true}));
  }
  return text + decoder.decode();
};
