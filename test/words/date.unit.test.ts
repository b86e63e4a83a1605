import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {formatDate} from '../../src/words/date.js';

describe('formatDate', () => {
  for (const [lang, moment, written] of [
    ['en-GB', '2026-11-23', '23 November 2026'],
    ['en-US', '2026-11-23', 'November 23, 2026'],
    ['de', '2026-11-23T23:59:00Z', '23. November 2026'],
    ['de', '2026-11-23T00:30:00+02:00', '23. November 2026'],
    ['de', '2026-11-23T23:59', '23. November 2026'],
    ['ja', '2026-11-23', '2026年11月23日'],
    ['en', '2026-13-45', '2026-13-45'],
    ['en', '2026-02-31', '2026-02-31'],
    ['en', 'last May', 'last May'],
    ['en', '5', '5'],
  ] as const) {
    it(`${moment} in ${lang} is ${written}`, () => {
      assert.equal(formatDate(lang, moment), written);
    });
  }
});
