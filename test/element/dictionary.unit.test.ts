import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {Dictionary} from '../../src/element/dictionary.js';
import {finderOf, type Find, type Tables} from '../../src/words/find.js';
import {finderIn} from '../../src/words/languages.js';

const ENGLISH = {next: 'Next question', copy: 'Copy'} as const;

const find = (tables: Tables): Find => finderOf(tables, false);

describe('Dictionary', () => {
  it('has no words before it is given any', () => {
    const dictionary = new Dictionary();
    assert.equal(dictionary.isFilled, false);
    assert.equal(dictionary.find(ENGLISH, 'de'), undefined);
  });

  it('finds what was set once all of it was', () => {
    const dictionary = new Dictionary();
    dictionary.set('de', {next: 'Weiter'}, find);
    assert.equal(dictionary.isFilled, true);
    assert.equal(dictionary.find(ENGLISH, 'de'), undefined);
    dictionary.set('de', {copy: 'Zitieren'}, find);
    assert.deepEqual(dictionary.find(ENGLISH, 'de'), {
      next: 'Weiter',
      copy: 'Zitieren',
      lang: 'de',
    });
  });

  it('finds what was set before the library’s own, whichever came first', () => {
    const [early, late] = [new Dictionary(), new Dictionary()];
    early.set('de', {next: 'Weiter'}, find);
    early.complete(finderIn);
    late.complete(finderIn);
    late.set('de', {next: 'Weiter'}, find);
    for (const dictionary of [early, late]) {
      const words = dictionary.find(ENGLISH, 'de');
      assert.equal(words?.next, 'Weiter');
      assert.notEqual(words?.copy, ENGLISH.copy);
    }
  });

  it('does not know what another one was given', () => {
    new Dictionary().set('de', {next: 'Weiter', copy: 'Zitieren'}, find);
    assert.equal(new Dictionary().find(ENGLISH, 'de'), undefined);
  });
});
