import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {voicesOf} from '../../src/blocks/conversation/voices.js';

const voices = (...speakers: readonly (string | undefined)[]): readonly number[] =>
  voicesOf(speakers.map((speaker) => (speaker ? {speaker, text: 'x'} : {text: 'x'})));

describe('voicesOf', () => {
  it('gives each speaker one voice, in the order in which they come', () => {
    assert.deepEqual(voices('Ada', 'Bo', 'Ada', 'Cy', 'Bo'), [0, 1, 0, 2, 1]);
    assert.deepEqual(voices('Ada', 'Ada'), [0, 0]);
  });

  it('lets two voices take turns where nobody is named', () => {
    assert.deepEqual(voices(undefined, undefined, undefined, undefined), [0, 1, 0, 1]);
  });

  it('is none where nothing is said', () => assert.deepEqual(voices(), []));
});
