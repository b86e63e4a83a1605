import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {CONVERSATION} from '../../src/words/conversation.js';
import {finderOf, type Tables} from '../../src/words/find.js';
import {finderIn, LANGUAGES} from '../../src/words/languages.js';
import {parseStrings} from '../../src/element/parse-strings.js';
import {plural} from '../../src/words/plural.js';

const ALL: Tables = new Map();
const find = finderIn(ALL);

const nextIn = (lang: string): string | undefined => find(CONVERSATION, lang)?.next;

describe('finding words', () => {
  for (const [lang, found] of Object.entries({
    de: 'de',
    'de-AT': 'de',
    DE: 'de',
    de_CH: 'de',
    'sr-Latn': '',
    'zh-CN': 'zh',
    'zh-Hans-SG': 'zh',
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    'zh-Hant-MO': 'zh-Hant',
    'pt-BR': 'pt',
    'pt-PT': 'pt-PT',
    iw: 'he',
    'ar-EG-u-nu-arab': 'ar',
  })) {
    it(`${lang} finds ${found || 'English'}`, () => {
      assert.equal(nextIn(lang), LANGUAGES[found]?.next ?? CONVERSATION.next);
    });
  }

  for (const lang of ['', 'en', 'en-GB', 'fi', 'x', 'no such language', '<b>', '__proto__']) {
    it(`${lang || 'no language'} finds English`, () => {
      assert.equal(nextIn(lang), CONVERSATION.next);
    });
  }

  it('names the language of what it found: the page’s own tag, or English', () => {
    const tags = ['de-AT', 'en-GB', 'pt_BR', 'fi', ''].map(
      (lang) => find(CONVERSATION, lang)?.lang,
    );
    assert.deepEqual(tags, ['de-AT', 'en-GB', 'pt-BR', 'en', 'en']);
  });

  it('takes what a page has set before what the library has, the nearer language first', () => {
    const tables: Tables = new Map([
      ['de', {next: 'Weiter'}],
      ['de-AT', {copy: 'Abschreiben'}],
      ['en', {copied: 'Done'}],
    ]);
    const own = finderIn(tables);
    assert.equal(own(CONVERSATION, 'de')?.next, 'Weiter');
    assert.equal(own(CONVERSATION, 'de')?.copy, 'Kopieren');
    assert.equal(own(CONVERSATION, 'de-AT')?.copy, 'Abschreiben');
    assert.equal(own(CONVERSATION, 'de-AT')?.next, 'Weiter');
    assert.equal(own(CONVERSATION, 'de-Latn-AT')?.copy, 'Abschreiben');
    assert.equal(own(CONVERSATION, 'en-GB')?.copied, 'Done');
    assert.equal(own(CONVERSATION, 'fi')?.copied, 'Done');
  });

  it('waits for the library’s own where a page has not set all of a feature', () => {
    const some = finderOf(new Map([['de', {next: 'Weiter'}]]), false);
    assert.equal(some(CONVERSATION, 'de'), undefined);
    assert.equal(some({next: ''}, 'de')?.next, 'Weiter');
    for (const lang of ['en', '<b>'])
      assert.equal(some(CONVERSATION, lang)?.next, CONVERSATION.next);
  });
});

describe('plural', () => {
  it('takes the form and the digits of the language', () => {
    const {left} = LANGUAGES['pl'] ?? CONVERSATION;
    const texts = [1, 2, 5, 22].map((count) => plural('pl', left, count));
    assert.deepEqual(texts, [
      'Zostało jedno pytanie',
      'Zostały 2 pytania',
      'Zostało 5 pytań',
      'Zostały 22 pytania',
    ]);
  });

  it('takes the last form where the one of the language is not there', () => {
    assert.equal(plural('ar', {other: '{count}'}, 2), new Intl.NumberFormat('ar').format(2));
  });
});

describe('words that a page sets', () => {
  it('are read', () => {
    const left = {one: 'Noch eine', other: 'Noch {count}'};
    const {lang, strings, problems} = parseStrings('de_AT', {next: 'Weiter', left});
    assert.deepEqual({lang, problems}, {lang: 'de-AT', problems: []});
    assert.deepEqual({...strings, left: {...strings.left}}, {next: 'Weiter', left});
  });

  for (const [what, value, problem] of [
    ['an unknown word', {nxt: 'Weiter'}, /^nxt: .*Correct its name/],
    ['a number', {next: 3}, /^next: expected text, got number. Change its type/],
    ['one text for a plural', {left: 'Noch {count}'}, /^left: expected object, got string/],
    ['a plural without its last form', {left: {one: 'Eine'}}, /^left: .*Add "other"/],
    ['a plural that no language has', {left: {other: 'x', some: 'y'}}, /^left\.some: .*unknown/],
    ['no words', 'Weiter', /^the words: expected object, got string/],
    ['nothing', undefined, /^the words: expected object/],
  ] as const) {
    it(`say what to mend where there is ${what}`, () => {
      const {problems} = parseStrings('de', value);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });
  }

  it('are read where others are wrong', () => {
    assert.equal(parseStrings('de', {nxt: 1, next: 'Weiter'}).strings.next, 'Weiter');
  });

  for (const lang of ['', 'german please', 42, null, undefined, {}, Symbol('de')]) {
    it(`are of a language: ${String(lang)} is none`, () => {
      const parsed = parseStrings(lang, {next: 'Weiter'});
      assert.equal(parsed.lang, undefined);
      assert.match(parsed.problems[0] ?? '', /^lang: expected a language tag/);
    });
  }

  it('may throw when they are read', () => {
    const hostile = new Proxy(
      {next: 'x'},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    assert.deepEqual(parseStrings('de', hostile).strings, {});
  });
});
