import {bare} from '../page/page.js';

/** Performs a request; `signal` says when to give it up. */
export type Ask = (signal: AbortSignal) => Promise<Response>;

/** An answer that is not read; as text it is its message alone. */
class Refusal extends Error {
  override readonly name = '';
}

const SMALLER = 'make it smaller, or raise "max-bytes".';

/**
 * The text of an answer, once the signal says nothing else: whoever performs the request need not
 * heed it.
 */
export const requestText = (ask: Ask, maxBytes: number, signal: AbortSignal): Promise<string> =>
  Promise.race([rejectOn(signal), readAnswer(ask, maxBytes, signal)]);

const rejectOn = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => onAbort(signal, () => reject(new Error('aborted'))));

const onAbort = (signal: AbortSignal, listener: () => void): void =>
  signal.addEventListener('abort', listener, bare({once: true}));

const readAnswer = async (ask: Ask, maxBytes: number, signal: AbortSignal): Promise<string> => {
  const response = await ask(signal);
  if (!response.ok) throw new Refusal(`HTTP ${response.status}; check the address.`);
  const decoder = new TextDecoder();
  // WebKit reads the options from the page's prototypes.
  const reader = response.body?.getReader(bare({})) as
    ReadableStreamDefaultReader<Uint8Array> | undefined;
  // An answer that is not from the network does not hear of the signal.
  onAbort(signal, () => void reader?.cancel().catch(() => undefined));
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    bytes += chunk.value.length;
    if (bytes > maxBytes) throw new Refusal(`over ${maxBytes} bytes; ${SMALLER}`);
    text += decoder.decode(chunk.value, bare({stream: true}));
  }
  return text + decoder.decode();
};
