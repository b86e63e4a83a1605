import type {Story} from '../../../src/forms/index.js';
import type {Strings} from '../../../src/words/english.js';
import {finderIn} from '../../../src/words/languages.js';
import {ENGLISH} from '../../../src/words/english.js';

const find = finderIn(new Map());

/** The words that the library may show a story with: English, and those of its language. */
export const wordsOf = ({lang = ''}: Story): readonly Strings[] => {
  const own = find(ENGLISH, lang);
  return own ? [ENGLISH, own] : [ENGLISH];
};
