import {paragraphsOf, textsOfBody} from '../../story/body.js';
import {plainText} from '../../story/plain.js';
import type {Turn} from './conversation.js';

/** The words of a turn, without its speaker. */
export const wordsOf = ({text}: Turn): string =>
  paragraphsOf(text).flatMap(textsOfBody).map(plainText).join('\n\n');

/** Copies a text, if it can: on a page without TLS there is no clipboard. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
