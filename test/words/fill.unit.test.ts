import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {fill} from '../../src/words/fill.js';

describe('fill', () => {
  it('puts values in their places', () => {
    assert.equal(fill('{a} and {b}, {a}', {a: 'x', b: '$&'}), 'x and $&, x');
  });

  it('leaves what it has no value for', () => assert.equal(fill('{a}', {}), '{a}'));

  it('isolates what runs from right to left, or stands in what does', () => {
    assert.equal(fill('Copy {a}', {a: 'דוד'}), 'Copy \u2068דוד\u2069');
    assert.equal(fill('نسخ {a}', {a: 'Ann'}), 'نسخ \u2068Ann\u2069');
  });
});
