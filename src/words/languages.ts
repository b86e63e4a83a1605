import type {Strings} from './english.js';
import {finderOf, type Find, type Tables} from './find.js';

/** The words of the interface in the languages other than English, by BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Strings>> = {};

/** Adds these languages to words that come before them, and makes what finds all of them. */
export const finderIn = (tables: Tables): Find => {
  for (const [lang, words] of Object.entries(LANGUAGES)) {
    tables.set(lang, {...words, ...tables.get(lang)});
  }
  return finderOf(tables, true);
};
