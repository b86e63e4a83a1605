import type {Plural, Strings} from '../src/words/english.js';
import {ENGLISH} from '../src/words/english.js';

const PLAIN = 'aceinosuyACEINOSUY';
const ACCENTED = 'áçéíñóšúýÁÇÉÍÑÓŠÚÝ';

const accent = (text: string): string =>
  text.replace(/\{\w+\}|[a-z]/gi, (part) => ACCENTED[PLAIN.indexOf(part)] ?? part);

/** A text in brackets, with accents, and longer by two fifths: what most translations stay within. */
const stretch = (text: string): string =>
  `[${accent(text)}${'·'.repeat(Math.ceil(text.length * 0.4))}]`;

const stretchAll = (forms: Plural): Plural =>
  Object.fromEntries(
    Object.entries(forms).map(([category, text]) => [category, stretch(String(text))]),
  ) as unknown as Plural;

/** The words of the interface in no language (`en-XA`): a word without brackets is hard-wired. */
export const PSEUDO = Object.fromEntries(
  Object.entries(ENGLISH).map(([key, words]) => [
    key,
    typeof words === 'string' ? stretch(words) : stretchAll(words),
  ]),
) as unknown as Strings;
