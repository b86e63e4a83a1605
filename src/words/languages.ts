import type {Strings} from './english.js';
import {finderOf, type Find, type Tables} from './find.js';
import {ARABIC} from './languages/ar.js';
import {GERMAN} from './languages/de.js';
import {SPANISH} from './languages/es.js';
import {FRENCH} from './languages/fr.js';
import {HEBREW} from './languages/he.js';
import {HINDI} from './languages/hi.js';
import {ITALIAN} from './languages/it.js';
import {JAPANESE} from './languages/ja.js';
import {KOREAN} from './languages/ko.js';
import {DUTCH} from './languages/nl.js';
import {POLISH} from './languages/pl.js';
import {PORTUGUESE} from './languages/pt.js';
import {PORTUGUESE_PORTUGAL} from './languages/pt-pt.js';
import {SWEDISH} from './languages/sv.js';
import {TURKISH} from './languages/tr.js';
import {UKRAINIAN} from './languages/uk.js';
import {CHINESE} from './languages/zh.js';
import {CHINESE_TRADITIONAL} from './languages/zh-hant.js';

/** The words of the interface in the languages other than English, by BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Strings>> = {
  ar: ARABIC,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  he: HEBREW,
  hi: HINDI,
  it: ITALIAN,
  ja: JAPANESE,
  ko: KOREAN,
  nl: DUTCH,
  pl: POLISH,
  pt: PORTUGUESE,
  'pt-PT': PORTUGUESE_PORTUGAL,
  sv: SWEDISH,
  tr: TURKISH,
  uk: UKRAINIAN,
  zh: CHINESE,
  'zh-Hant': CHINESE_TRADITIONAL,
};

/** Adds these languages to words that come before them, and makes what finds all of them. */
export const finderIn = (tables: Tables): Find => {
  for (const [lang, words] of Object.entries(LANGUAGES)) {
    tables.set(lang, {...words, ...tables.get(lang)});
  }
  return finderOf(tables, true);
};
