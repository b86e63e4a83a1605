import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import type {Plural, Strings} from '../../src/words/english.js';
import {LANGUAGES} from '../../src/words/languages.js';
import {ENGLISH} from '../../src/words/english.js';
import {PSEUDO} from '../../stories/pseudo.js';

const ALL: readonly (readonly [lang: string, words: Strings])[] = [
  ['en', ENGLISH],
  ...Object.entries(LANGUAGES),
];

const textsOf = (words: string | Plural): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as Record<string, string>);

const holesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** A count stands for one or two in words. */
const NEEDS_NONE = /^(zero|one|two)$/;

it('there are English and seventeen languages more', () => {
  const languages = new Set(ALL.map(([lang]) => lang.replace('-PT', '')));
  assert.equal(languages.size, 18);
});

for (const [lang, words] of [...ALL, ['en-XA', PSEUDO] as const]) {
  describe(lang, () => {
    it('is a language tag as BCP 47 writes it', () => {
      assert.deepEqual(Intl.getCanonicalLocales(lang), [lang]);
    });

    it('has all the words, and no other', () => {
      assert.deepEqual(Object.keys(words).sort(), Object.keys(ENGLISH).sort());
      for (const text of Object.values(words).flatMap(textsOf)) assert.match(text, /\S/);
    });

    it('has the same places for values as English', () => {
      for (const [key, english] of Object.entries(ENGLISH)) {
        const own: string | Plural = words[key as keyof Strings];
        if (typeof english === 'string') {
          assert.deepEqual(holesOf(String(own)), holesOf(english), key);
          continue;
        }
        for (const [category, text] of Object.entries(own as Record<string, string>)) {
          const holes = NEEDS_NONE.test(category) ? [[], ['{count}']] : [['{count}']];
          assert.ok(
            holes.some((some) => some.join() === holesOf(text).join()),
            text,
          );
        }
      }
    });

    it('has each plural that the language has', () => {
      const {pluralCategories} = new Intl.PluralRules(lang).resolvedOptions();
      for (const text of Object.values(words)) {
        if (typeof text === 'string') continue;
        const forms: Plural = text;
        for (const category of pluralCategories) {
          assert.match(forms[category] ?? '', /\S/, category);
        }
      }
    });

    it('has neither straight quotes nor space at an end', () => {
      for (const text of Object.values(words).flatMap(textsOf)) {
        assert.doesNotMatch(text, /['"]|^\s|\s$|\s\s/);
      }
    });
  });
}

describe('translations', () => {
  /** Names, loan words and signs that some languages have in common with English. */
  const SAME = new Set(['model', 'pause', 'copy', 'share', 'stop', 'quoted']);

  for (const [lang, words] of Object.entries(LANGUAGES)) {
    it(`${lang} is not English`, () => {
      const left = Object.entries(words).filter(
        ([key, text]) => !SAME.has(key) && text === ENGLISH[key as keyof Strings],
      );
      assert.deepEqual(left, []);
    });
  }
});
