import type {Strings} from './english.js';
import type {Spoken} from './find.js';
import {finderIn} from './languages.js';
import {ENGLISH} from './strings.js';

const find = finderIn(new Map());

/**
 * The words of the interface in a language, or in English where it is none of the library's: for
 * `renderHtml(story, wordsIn(story.lang))` on a server. A page's own elements need no such call.
 */
export const wordsIn = (lang = ''): Spoken<Strings> =>
  find(ENGLISH, lang) ?? {...ENGLISH, lang: 'en'};
