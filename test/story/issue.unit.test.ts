import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {formatIssue, formatPath, isList, kindOf} from '../../src/story/issue.js';

const revoked = (): unknown => {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
};

describe('formatIssue', () => {
  const issue = {level: 'error', expected: 'text', got: 'number', remedy: 'Do it.'} as const;

  it('is one line with the path, what was expected, what was there, and what to do', () => {
    const line = 'conversation.turns[3].text: expected text, got number. Do it.';
    assert.equal(formatIssue({...issue, path: 'conversation.turns[3].text'}), line);
  });

  it('calls the root the story', () => {
    assert.equal(formatIssue({...issue, path: ''}), 'story: expected text, got number. Do it.');
  });
});

describe('formatPath', () => {
  const paths: [keys: (string | number)[], path: string][] = [
    [[], ''],
    [['headline'], 'headline'],
    [['conversation', 'turns', 3, 'text'], 'conversation.turns[3].text'],
    [['keyPoints', 0, 1, 'a'], 'keyPoints[0][1].a'],
    [['odd key'], '["odd key"]'],
    [['links', 0, '"'], 'links[0]["\\""]'],
    [['$_1', ''], '$_1[""]'],
    [['1a', 'é'], '["1a"]["é"]'],
    [['0'], '["0"]'],
  ];
  for (const [keys, path] of paths) {
    it(`writes ${JSON.stringify(keys)} as ${path || 'nothing'}`, () => {
      assert.equal(formatPath(keys), path);
    });
  }
});

describe('kindOf', () => {
  const kinds: [kind: string, ...values: unknown[]][] = [
    ['null', null],
    ['undefined', undefined],
    ['list', [], new Array(3), new Proxy([], {})],
    ['object', {}, new Date(), new Map(), Object.create(null), revoked()],
    ['string', ''],
    ['number', 0, NaN],
    ['boolean', false],
    ['bigint', 0n],
    ['symbol', Symbol.iterator],
    ['function', () => undefined, class {}],
  ];
  for (const [kind, ...values] of kinds) {
    it(`calls it ${kind}`, () => {
      assert.deepEqual(
        values.map(kindOf),
        values.map(() => kind),
      );
    });
  }
});

describe('isList', () => {
  it('is true for arrays alone', () => {
    assert.equal(isList([]), true);
    for (const other of [{length: 1}, 'text', null, new Set(), new Uint8Array(2)]) {
      assert.equal(isList(other), false);
    }
  });

  it('is false for a revoked proxy', () => assert.equal(isList(revoked()), false));
});
