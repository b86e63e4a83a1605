import type {Notice} from './notice.js';
import type {Disclosure} from '../story/story.js';
import {inline, line} from './markup.js';
import {metaAttribute} from './meta.js';

/** What is said of a text, as a line of its own; the browser opens what is there on demand. */
export const noticeMarkup = (kind: 'status' | 'disclosure', notice: Notice | undefined): string => {
  const [first, ...more] = notice ?? [];
  const className = `hearth-${kind}`;
  if (!more.length) return line('p', first, className);
  const inside = [line('summary', first), ...more.map((text) => line('p', text))];
  return `    <details class="${className}">\n  ${inside.join('  ')}    </details>\n`;
};

/**
 * How a turn was made, at the end of its last paragraph, with what the words were made from: no
 * words, where they would be those of the rest.
 */
export const turnMarkup = (
  disclosure: Disclosure | undefined,
  [text]: Notice | readonly [] = [],
): string =>
  disclosure
    ? ` <small class="hearth-disclosure"${metaAttribute(disclosure)}>${inline(text ?? '')}</small>`
    : '';
