import type {Props} from '@wordpress/block-editor';
import {createElement, type Rendered} from '@wordpress/element';
import {inline} from '../../../src/forms/markup.js';
import {renderWords, type RenderWords} from '../../../src/forms/render-words.js';
import type {Notice} from '../../../src/forms/notice.js';
import {noticesOf} from '../../../src/forms/notices.js';
import {isWithdrawn, metaIn, type NoteName} from './notes.js';
import {WHOLE} from '../../../src/blocks/table.js';

declare global {
  interface Window {
    /** The words of notices in the language of the site (`class-blocks.php`). */
    readonly hearthWidgetsWords?: {
      readonly lang: string;
      readonly words: Partial<RenderWords>;
    };
  }
}

/** What a story says of itself. */
export interface Noted {
  /** What a reader does not read, as JSON. */
  readonly meta?: string | undefined;
  /** How it was made, in the words that were saved, whatever the site's are now. */
  readonly made?: string | undefined;
  /** What became of it, the same. */
  readonly became?: string | undefined;
}

/** The notices of a story, as elements: those that were saved, otherwise those that its notes make. */
export const noticesIn = (
  {meta, made, became}: Noted,
  isBlank: boolean,
): Readonly<Record<NoteName, Rendered | null>> => {
  const notes = metaIn(meta);
  // Of a story without words there is nothing to say, except that they were withdrawn.
  const content = isBlank || isWithdrawn(notes) ? {} : {lede: '…'};
  const {lang, words} = window.hearthWidgetsWords ?? {lang: 'en', words: {}};
  const notices = noticesOf({...notes, ...content}, WHOLE, renderWords(lang, words));
  return {
    status: element('status', became || htmlOf(notices.status)),
    disclosure: element('disclosure', made || htmlOf(notices.disclosure)),
  };
};

/** What is not for reading, as the attribute that holds it. */
export const metaProps = ({meta}: Noted): Props => {
  const json = JSON.stringify(metaIn(meta));
  return json === '{}' ? {} : {'data-meta': json};
};

const htmlOf = ([first, ...more]: Notice | readonly [] = []): string => {
  if (first === undefined) return '';
  if (!more.length) return inline(first);
  return `<summary>${inline(first)}</summary>${more.map((text) => `<p>${inline(text)}</p>`).join('')}`;
};

/** The browser opens what is there on demand. */
const element = (name: NoteName, html: string): Rendered | null =>
  html
    ? createElement(html.trimStart().startsWith('<summary') ? 'details' : 'p', {
        key: name,
        className: `hearth-${name}`,
        dangerouslySetInnerHTML: {__html: html},
      })
    : null;
