import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {formatIssue} from '../../src/story/issue.js';
import type {Cursor, Reader} from '../../src/story/reader.js';
import {MARKS} from '../../src/story/story.js';
import {body, bodyItems} from '../../src/story/read-body.js';
import {url} from '../../src/story/read-url.js';
import {attribution, speaker, text} from '../../src/story/text.js';

/** What is read, and the issues that it gives, without what to do about them. */
const run = <T>(read: Reader<T>, value: unknown): [result: T | undefined, ...issues: string[]] => {
  const cursor: Cursor = {path: ['x'], issues: [], room: 1000};
  const result = read(value, cursor);
  assert.deepEqual(cursor.path, ['x']);
  return [
    result,
    ...cursor.issues.map((issue) => `${issue.level} ${formatIssue(issue).split('. ')[0] ?? ''}`),
  ];
};

const br = {br: true};
const link = {a: 'b', href: '/c'};

type Cases = Record<string, [value: unknown, result: unknown, ...issues: string[]][]>;

const check = (read: Reader<unknown>, cases: Cases): void => {
  for (const [behaviour, tests] of Object.entries(cases)) {
    it(behaviour, () => {
      for (const [value, ...expected] of tests) assert.deepEqual(run(read, value), expected);
    });
  }
};

const ADDRESS = 'an address (http, https, mailto, tel or relative)';
const MARKDOWN = 'warning x: expected plain text or spans, got markdown';

describe('text', () => {
  check(text, {
    'reads a string as it is, white space folded': [
      ['a <b>&amp;</b>', 'a <b>&amp;</b>'],
      [' a\n\nb ', 'a b'],
    ],
    'is absent where there is nothing to see': [
      ['', undefined],
      ['\u00a0', undefined],
      [[], undefined],
      [['', {strong: ' '}, br], undefined],
    ],
    'reads a list of spans': [
      [['a'], 'a'],
      [['a', 'b'], 'ab'],
      [
        ['a ', {strong: 'b'}],
        ['a ', {strong: 'b'}],
      ],
      [
        ['a', br, link],
        ['a', br, link],
      ],
      ...MARKS.map((mark): [unknown, unknown] => [[{[mark]: ['a']}], [{[mark]: 'a'}]]),
    ],
    'reads spans in spans, in lists or alone': [
      [[{strong: [{em: 'a'}, 'b']}], [{strong: [{em: 'a'}, 'b']}]],
      [[{strong: {em: {q: 'a'}}}], [{strong: [{em: [{q: 'a'}]}]}]],
      [[{a: ['b ', {em: 'c'}], href: '/d'}], [{a: ['b ', {em: 'c'}], href: '/d'}]],
    ],
    'drops spans without text': [
      [['a', {strong: ''}, {a: [], href: '/b'}], 'a'],
      [
        ['a', {strong: null, em: 'b'}],
        ['a', {em: 'b'}],
      ],
    ],
    'shows a link that leads nowhere as text': [
      [
        [{a: 'b', href: 'javascript:c'}],
        'b',
        `error x[0].href: expected ${ADDRESS}, got "javascript:c"`,
      ],
      [[{a: 'b'}], 'b', `error x[0].href: expected ${ADDRESS}, got undefined`],
      [[{a: 'b', href: null}], 'b', `error x[0].href: expected ${ADDRESS}, got null`],
      [[{a: 'b', href: ['/c']}], 'b', `error x[0].href: expected ${ADDRESS}, got list`],
    ],
    'shows a link in a link as text': [
      [
        [{a: ['b ', {em: [link]}], href: '/d'}],
        [{a: ['b ', {em: 'b'}], href: '/d'}],
        'error x[0].a[1].em[0]: expected text, got a link in a link',
      ],
      [[{a: [link], href: 'data:,'}], [link], `error x[0].href: expected ${ADDRESS}, got "data:,"`],
    ],
    'keeps out the fields that a span has not': [
      [[{strong: 'a', href: '/b', class: 'c'}], [{strong: 'a'}]],
    ],
    'leaves out what is no span': [
      [
        ['a', 5, null, ['b']],
        'a',
        'error x[1]: expected a span, got number',
        'error x[2]: expected a span, got null',
        'error x[3]: expected a span, got list',
      ],
      [['a', {b: 'c', d: 1}], 'a', 'error x[1]: expected a span, got object'],
      [[{strong: 5}], undefined, 'error x[0].strong: expected a span, got number'],
    ],
    'expects text': [
      [5, undefined, 'error x: expected text, got number'],
      [true, undefined, 'error x: expected text, got boolean'],
      [{strong: 'a'}, undefined, 'error x: expected text, got object'],
      [{markdown: 5}, undefined, 'error x: expected text, got object'],
    ],
    'shows markdown as plain text, with a warning': [
      [{markdown: '**a** [b](c)'}, '**a** [b](c)', MARKDOWN],
      [{markdown: ''}, undefined, MARKDOWN],
    ],
  });

  it('warns of markdown once', () => {
    const cursor: Cursor = {path: [], issues: [], room: 1000};
    for (const markdown of ['a', 'b']) text({markdown}, cursor);
    assert.equal(cursor.issues.length, 1);
  });

  const nest = (depth: number, inside: unknown): unknown =>
    depth ? {em: [nest(depth - 1, inside)]} : inside;

  it('keeps spans eight deep, and leaves out deeper ones', () => {
    assert.deepEqual(run(text, [nest(8, 'a')]), [[nest(7, {em: 'a'})]]);
    const [read, ...issues] = run(text, ['a', nest(8, {strong: 'b'}), nest(7, 'c')]);
    assert.deepEqual(read, ['a', nest(6, {em: 'c'})]);
    const deepest = `x[1]${'.em[0]'.repeat(8)}`;
    assert.deepEqual(issues, [`error ${deepest}: expected spans at most 8 deep, got deeper ones`]);
  });
});

describe('paragraphs', () => {
  check(bodyItems, {
    'reads a list of strings and lists as a paragraph each': [
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [
        ['a', ['b ', {em: 'c'}]],
        ['a', ['b ', {em: 'c'}]],
      ],
      [
        [['a'], ['b']],
        ['a', 'b'],
      ],
    ],
    'reads a list that holds a span object as one paragraph': [
      [['a ', {em: 'b'}, ' c'], [['a ', {em: 'b'}, ' c']]],
      [[link], [[link]]],
      [['a', br, 'b'], [['a', br, 'b']]],
    ],
    'begins a paragraph at each blank line of a string': [
      ['a', ['a']],
      ['a\nb', ['a b']],
      ['a\n\nb\r\n \t\r\nc\n\n\n\nd', ['a', 'b', 'c', 'd']],
      [
        ['a\n\nb', 'c'],
        ['a', 'b', 'c'],
      ],
      [['a\n\n', {em: 'b'}], [['a ', {em: 'b'}]]],
    ],
    'reads markdown like a string': [
      [{markdown: 'a\n\nb'}, ['a', 'b'], MARKDOWN],
      [
        ['a', {markdown: 'b\n\nc'}],
        ['a', 'b', 'c'],
        'warning x[1]: expected plain text or spans, got markdown',
      ],
    ],
    'leaves out what is empty or no text': [
      ['', undefined],
      [[], undefined],
      [['', null, ' ', []], undefined],
      [['a', 5, 'b'], ['a', 'b'], 'error x[1]: expected text, got number'],
      [5, undefined, 'error x: expected text, got number'],
      [{text: 'a'}, undefined, 'error x: expected text, got object'],
    ],
  });
});

describe('body', () => {
  check(body, {
    'is one text for one paragraph, and a list for more': [
      ['a', 'a'],
      [['a'], 'a'],
      [
        ['a', {em: 'b'}],
        ['a', {em: 'b'}],
      ],
      [[['a', {em: 'b'}]], ['a', {em: 'b'}]],
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      ['a\n\nb', ['a', 'b']],
      ['', undefined],
    ],
  });
});

describe('attribution', () => {
  check(attribution, {
    'is a text without the dash before it': [
      ['— Pell Adair', 'Pell Adair'],
      ['-- Pell – Adair', 'Pell – Adair'],
      [['— ', {a: 'Pell', href: '/p'}], [{a: 'Pell', href: '/p'}]],
      ['Mary-Ann', 'Mary-Ann'],
      ['—', undefined],
    ],
  });
});

describe('speaker', () => {
  check(speaker, {
    'is a name without the colon after it': [
      ['Inventor:', 'Inventor'],
      [' Inventor : ', 'Inventor'],
      ['发明家：', '发明家'],
      ['A: B', 'A: B'],
      [':', undefined],
      [5, undefined, 'error x: expected text, got number'],
    ],
  });

  it('is quick on long runs of colons', () => {
    assert.equal(run(speaker, `a${':'.repeat(1e6)}b`)[0]?.length, 1e6 + 2);
  });
});

describe('url', () => {
  check(url, {
    'is an address that is safe to link to': [
      [' https://a.test ', 'https://a.test'],
      ['javascript:a', undefined, `error x: expected ${ADDRESS}, got "javascript:a"`],
      [
        `data:${'x'.repeat(99)}`,
        undefined,
        `error x: expected ${ADDRESS}, got "data:${'x'.repeat(35)}"`,
      ],
      [5, undefined, `error x: expected ${ADDRESS}, got number`],
      [['/a'], undefined, `error x: expected ${ADDRESS}, got list`],
    ],
  });
});
