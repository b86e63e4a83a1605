import {withoutPrototype} from '../story/without-prototype.js';

/** What is shared. */
interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url?: string;
}

/** Hands a text to the device; says whether that, or the reader, has settled it. */
type Sharer = () => Promise<boolean>;

/** The reader thought better of it, or is still asked about the last one. */
const SETTLED = ['AbortError', 'InvalidStateError'];

/**
 * What shares by the device's own means; nothing where it has none, or refuses this.
 * @see https://www.w3.org/TR/web-share/
 */
export const sharerOf = (shared: Shared): Sharer | undefined => {
  // Whatever a page has put on all objects is none of what is shared.
  const data = withoutPrototype<ShareData>(shared);
  try {
    // Few browsers have them, and a page may have put something else there.
    const device: {share?: unknown; canShare?: unknown} = navigator;
    const {share, canShare} = device;
    if (typeof share !== 'function') return;
    if (typeof canShare === 'function' && canShare.call(navigator, data) === false) return;
    return () => settle(() => share.call(navigator, data));
  } catch {
    return undefined;
  }
};

const settle = async (hand: () => unknown): Promise<boolean> => {
  try {
    await hand();
    return true;
  } catch (error) {
    return error instanceof Error && SETTLED.includes(error.name);
  }
};

/** Copies a text, if it can: on a page without TLS there is no clipboard. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
