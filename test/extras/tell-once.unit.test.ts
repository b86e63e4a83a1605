import assert from 'node:assert/strict';
import {it} from 'vitest';
import {tellOnce} from '../../src/extras/tell-once.js';

it('a page whose console cannot warn is told nothing, and nothing is thrown', () => {
  const {warn} = console;
  Object.assign(globalThis, {location: {hostname: 'localhost'}});
  try {
    for (const poor of [undefined, null, 'no']) {
      Object.assign(console, {warn: poor});
      assert.doesNotThrow(() => tellOnce('empty', `A mistake, and ${poor}`));
    }
  } finally {
    Object.assign(console, {warn});
    Reflect.deleteProperty(globalThis, 'location');
  }
});
