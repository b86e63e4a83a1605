import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import fc from 'fast-check';
import {parseTranscript} from '../../src/blocks/conversation/transcript.js';
import {words} from '../forms/arbitraries.js';
import {runs} from '../runs.js';

/** The turns as lists: who speaks, and each paragraph. */
const read = (source: string): string[][] =>
  parseTranscript(source).map(({speaker, text}) => [speaker, ...text]);

const lines = (...source: string[]): string => source.join('\n');

describe('parseTranscript', () => {
  const cases: Record<string, [source: string, turns: string[][]][]> = {
    'reads a name and a colon': [
      [
        'Inventor: Why?\nModel: Because.',
        [
          ['Inventor', 'Why?'],
          ['Model', 'Because.'],
        ],
      ],
      ['  Inventor :  Why? ', [['Inventor', 'Why?']]],
      ['Dr. Ada B. Quill: So.', [['Dr. Ada B. Quill', 'So.']]],
      ['O’Neill-Żak: Tak.', [['O’Neill-Żak', 'Tak.']]],
      ['7 of 9: Resist.', [['7 of 9', 'Resist.']]],
      ['المخترع: لماذا؟', [['المخترع', 'لماذا؟']]],
    ],
    'reads a full-width colon, with a space after it or not': [
      [
        '发明家：为什么？\n模型： 因为。',
        [
          ['发明家', '为什么？'],
          ['模型', '因为。'],
        ],
      ],
    ],
    'takes no time, address or ratio for a name': [
      [
        lines('Inventor: When?', '10:30, says the log.', 'https://a.test/ has it.', 'At 3:1 odds.'),
        [['Inventor', 'When?\n10:30, says the log.\nhttps://a.test/ has it.\nAt 3:1 odds.']],
      ],
    ],
    'takes no long sentence and no long word for a name': [
      [
        lines('A: I say', 'one two three four five: six', `${'x'.repeat(41)}: y`, '“Q”: z'),
        [['A', `I say\none two three four five: six\n${'x'.repeat(41)}: y\n“Q”: z`]],
      ],
    ],
    'goes on with the speech until the next name, a blank line beginning a paragraph': [
      [
        'A: one\ntwo\n\nthree\n \n\n four\nB: five',
        [
          ['A', 'one\ntwo', 'three', 'four'],
          ['B', 'five'],
        ],
      ],
      ['A:\none', [['A', 'one']]],
    ],
    'keeps a name that says nothing': [['A:\nB: x', [['A'], ['B', 'x']]]],
    'reads every kind of line end': [
      [
        'A: one\r\n\r\ntwo\r\nB: three',
        [
          ['A', 'one', 'two'],
          ['B', 'three'],
        ],
      ],
      [
        'A: one\rB: two',
        [
          ['A', 'one'],
          ['B', 'two'],
        ],
      ],
    ],
    'gives what stands before the first name to nobody': [
      [
        'Recorded in June.\n\nAt home.\nA: one',
        [
          ['', 'Recorded in June.', 'At home.'],
          ['A', 'one'],
        ],
      ],
      ['\n \nA: one', [['A', 'one']]],
    ],
    'reads names alone on their lines where none has a colon and a speech': [
      [
        lines('Inventor', 'Why?', '', 'Model', 'Because.', 'So.', '', 'And more.'),
        [
          ['Inventor', 'Why?'],
          ['Model', 'Because.\nSo.', 'And more.'],
        ],
      ],
      ['\nInventor\nWhy?', [['Inventor', 'Why?']]],
      [
        'Inventor\nWhy?\n \nModel\nBecause.',
        [
          ['Inventor', 'Why?'],
          ['Model', 'Because.'],
        ],
      ],
    ],
    'gives no turns where nobody is named': [
      ['', []],
      [' \n ', []],
      ['Just a sentence, and another.', []],
      ['Only a name', []],
      ['A name\n \nbut no speech', []],
      ['This ends in a stop.\nAnd goes on.', []],
    ],
  };
  for (const [behaviour, tests] of Object.entries(cases)) {
    it(behaviour, () => {
      for (const [source, turns] of tests) assert.deepEqual(read(source), turns);
    });
  }

  it('takes forty characters for a name, and no more', () => {
    const nameOf = (length: number): string => `Ada ${'x'.repeat(length - 4)}`;
    for (const length of [39, 40]) {
      assert.deepEqual(read(`${nameOf(length)}: Why?`), [[nameOf(length), 'Why?']]);
      assert.deepEqual(read(`${nameOf(length)}\nWhy?`), [[nameOf(length), 'Why?']]);
    }
    assert.deepEqual(read(`${nameOf(41)}: Why?`), []);
    assert.deepEqual(read(`${nameOf(41)}\nWhy?`), []);
  });

  it('reads what a transcript of plain speeches says', () => {
    const said = words.map((value) => `so ${value.replace(/[^\p{L} ]/gu, '')}`.trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('A', 'B C'), said)), (turns) => {
        const source = turns.map(([speaker, text]) => `${speaker}: ${text}`).join('\n');
        assert.deepEqual(read(source), turns);
      }),
    );
  });

  it('loses no word of any text that names a speaker', () => {
    const wordsOf = (text: string): string => text.replace(/[\s:：]/g, '');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.constant('\nInventor: ')), {maxLength: 6}),
        (parts) => {
          const turns = read(parts.join(''));
          if (turns.length) assert.equal(wordsOf(turns.flat().join('')), wordsOf(parts.join('')));
        },
      ),
      runs(1000),
    );
  });
});
