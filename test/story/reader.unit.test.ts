import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {formatIssue, type Issue} from '../../src/story/issue.js';
import {
  fieldsOf,
  isObject,
  line,
  list,
  object,
  oneOf,
  own,
  report,
  step,
  type Cursor,
  type Reader,
} from '../../src/story/reader.js';

const newCursor = (): Cursor => ({path: [], issues: [], room: 1000});

const run = <T>(read: Reader<T>, value: unknown): [result: T | undefined, ...issues: string[]] => {
  const cursor = newCursor();
  const result = read(value, cursor);
  assert.deepEqual(cursor.path, [], 'the cursor is back where it was');
  return [result, ...cursor.issues.map((issue) => `${issue.level} ${formatIssue(issue)}`)];
};

const throwing = new Proxy(
  {},
  {
    get: () => assert.fail(),
    ownKeys: () => assert.fail(),
    getOwnPropertyDescriptor: () => assert.fail(),
  },
);

describe('report', () => {
  it('keeps a hundred issues and no more', () => {
    const cursor = newCursor();
    for (let count = 0; count < 200; count++) report(cursor, 'a', 'b', 'c');
    assert.equal(cursor.issues.length, 100);
  });
});

describe('step', () => {
  it('notes issues further down', () => {
    const cursor = newCursor();
    step(cursor, 'links', () => step(cursor, 2, () => report(cursor, 'a', 'b', 'c')));
    assert.deepEqual(
      cursor.issues.map(({path}: Issue) => path),
      ['links[2]'],
    );
  });
});

describe('own', () => {
  it('reads own properties, whatever made them', () => {
    assert.equal(own({a: 1}, 'a'), 1);
    assert.equal(own({get: 1}, 'get'), 1);
    assert.equal(
      own(
        {
          get a() {
            return 2;
          },
        },
        'a',
      ),
      2,
    );
    assert.equal(own(Object.create(null, {a: {value: 3}}), 'a'), 3);
    assert.equal(own(JSON.parse('{"__proto__": 4}'), '__proto__'), 4);
    assert.equal(own(['x'], 0), 'x');
  });

  it('is undefined for the prototype’s, for getters that throw, for proxies that do', () => {
    assert.equal(own({}, 'toString'), undefined);
    assert.equal(own({}, '__proto__'), undefined);
    assert.equal(
      own(
        {
          get a() {
            return assert.fail();
          },
        },
        'a',
      ),
      undefined,
    );
    assert.equal(own(throwing, 'a'), undefined);
  });
});

describe('fieldsOf', () => {
  it('names the enumerable own fields, and none of what will not tell', () => {
    assert.deepEqual(fieldsOf({a: 1, b: undefined}), ['a', 'b']);
    assert.deepEqual(fieldsOf(throwing), []);
  });
});

describe('isObject', () => {
  it('is true for what has fields, lists excepted', () => {
    for (const value of [{}, new Date(), Object.create(null), throwing]) assert.ok(isObject(value));
    for (const value of [null, undefined, [], 'a', 1, () => 1]) assert.ok(!isObject(value));
  });
});

describe('line', () => {
  it('folds white space, and is absent where there is nothing else', () => {
    assert.deepEqual(run(line, ' a\0 \r\n\t b\u00a0'), ['a b']);
    for (const empty of ['', ' ', '\0', '\u00a0']) assert.deepEqual(run(line, empty), [undefined]);
  });

  it('expects a string', () => {
    for (const [value, kind] of [
      [3, 'number'],
      [['a'], 'list'],
      [{}, 'object'],
      [null, 'null'],
    ]) {
      assert.deepEqual(run(line, value), [
        undefined,
        `error story: expected text, got ${String(kind)}. Change its type, or leave it out.`,
      ]);
    }
  });
});

describe('oneOf', () => {
  const read = oneOf(['ltr', 'rtl']);

  it('reads one of its words, exactly', () => {
    assert.deepEqual(run(read, 'rtl'), ['rtl']);
    const expected = 'error story: expected "ltr" or "rtl", got';
    for (const [value, got] of [
      ['LTR', '"LTR"'],
      [1, 'number'],
      [[], 'list'],
      ['x'.repeat(99), `"${'x'.repeat(40)}"`],
    ]) {
      assert.deepEqual(run(read, value), [
        undefined,
        `${expected} ${String(got)}. Use one of these words.`,
      ]);
    }
  });
});

describe('list', () => {
  const read = list(line);

  it('leaves out items that are absent or cannot be read', () => {
    assert.deepEqual(run(read, ['a', null, undefined, '', 5, 'b']), [
      ['a', 'b'],
      'error [4]: expected text, got number. Change its type, or leave it out.',
    ]);
  });

  it('is absent where nothing is left', () => {
    for (const empty of [[], [null], ['']]) assert.deepEqual(run(read, empty), [undefined]);
  });

  it('expects a list', () => {
    const issue = 'error story: expected list, got string. Change its type, or leave it out.';
    assert.deepEqual(run(read, 'abc'), [undefined, issue]);
  });

  it('reads as many items as there is room for, over all lists', () => {
    const [rows, ...issues] = run(list(read), Array(10).fill(Array(150).fill('a')));
    assert.deepEqual(
      rows?.map(({length}) => length),
      [150, 150, 150, 150, 150, 150, 90],
    );
    assert.equal(issues[0], 'error [6]: expected at most 90 items, got 150. Shorten the list.');
  });

  it('reads no items where a length is none', () => {
    for (const length of [-1, NaN, '3', Symbol(), {}]) {
      const get = (_: object, key: PropertyKey): unknown => (key === 'length' ? length : 'a');
      assert.deepEqual(run(read, new Proxy([], {get})), [undefined]);
    }
  });

  it('has as much room after a length that is none', () => {
    for (const length of [-1, NaN]) {
      const get = (_: object, key: PropertyKey): unknown => (key === 'length' ? length : 'a');
      const cursor = newCursor();
      assert.equal(read(new Proxy([], {get}), cursor), undefined);
      assert.equal(cursor.room, newCursor().room);
    }
  });
});

describe('object', () => {
  interface Entry {
    name: string;
    note?: string;
  }
  const read = object<Entry>({name: line, note: line}, 'name');

  it('reads its fields, whatever the object’s prototype', () => {
    assert.deepEqual(run(read, {note: ' b', name: 'a '}), [{name: 'a', note: 'b'}]);
    assert.deepEqual(run(read, Object.assign(Object.create({note: 'no'}), {name: 'a'})), [
      {name: 'a'},
    ]);
  });

  it('takes null and empty fields for absent, unknown ones too', () => {
    assert.deepEqual(run(read, {name: 'a', note: null, more: null, other: ''}), [{name: 'a'}]);
  });

  it('leaves out unknown fields with a warning', () => {
    assert.deepEqual(run(read, {name: 'a', 'odd key': 1, constructor: 2}), [
      {name: 'a'},
      'warning ["odd key"]: expected a known field, got an unknown one. Correct its name.',
      'warning constructor: expected a known field, got an unknown one. Correct its name.',
    ]);
  });

  it('is none without a required field, and says so where there was nothing to say already', () => {
    const missing = 'error story: expected an object with "name", got none. Add "name".';
    for (const value of [{}, {name: null}, {note: 'b'}]) {
      assert.deepEqual(run(read, value), [undefined, missing]);
    }
    for (const value of [{name: ''}, {name: ' '}]) assert.deepEqual(run(read, value), [undefined]);
    assert.deepEqual(run(read, {name: 1}), [
      undefined,
      'error name: expected text, got number. Change its type, or leave it out.',
    ]);
  });

  it('expects an object', () => {
    for (const [value, kind] of [
      ['a', 'string'],
      [[], 'list'],
      [null, 'null'],
    ]) {
      const issue = `error story: expected object, got ${String(kind)}. Change its type, or leave it out.`;
      assert.deepEqual(run(read, value), [undefined, issue]);
    }
  });
});
