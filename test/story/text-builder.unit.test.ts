import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import type {Text} from '../../src/story/story.js';
import {AttributionBuilder} from '../../src/story/signature.js';
import {TextBuilder} from '../../src/story/text-builder.js';

/** What to add: a string, `true` for a break, a list for a `strong` span. */
type Part = string | true | Part[];

const add = (builder: TextBuilder, parts: readonly Part[]): void => {
  for (const part of parts) {
    if (typeof part === 'string') builder.addString(part);
    else if (part === true) builder.addBreak();
    else
      builder.addSpan(
        () => add(builder, part),
        (strong) => ({strong}),
      );
  }
};

const build = (parts: readonly Part[], builder = new TextBuilder()): Text | undefined => {
  add(builder, parts);
  return builder.text;
};

const br = {br: true} as const;

describe('TextBuilder', () => {
  const cases: Record<string, [parts: Part[], text: Text | undefined][]> = {
    'folds white space as HTML does': [
      [['a  b\t\n\f\r c'], 'a b c'],
      [[' a '], 'a'],
      [['\n'], undefined],
      [['a\u00a0\u00a0b'], 'a\u00a0\u00a0b'],
      [['a\u200b \u3000b'], 'a\u200b \u3000b'],
    ],
    'drops what no document can hold': [
      [['a\0b'], 'ab'],
      [['\0'], undefined],
    ],
    'folds white space over the borders of spans, to where it began': [
      [
        ['a ', [' b']],
        ['a ', {strong: 'b'}],
      ],
      [
        ['a', [' b']],
        ['a', {strong: ' b'}],
      ],
      [
        [['a '], ' b'],
        [{strong: 'a'}, ' b'],
      ],
      [
        [['a'], ' ', ['b']],
        [{strong: 'a'}, ' ', {strong: 'b'}],
      ],
      [[[' a']], [{strong: 'a'}]],
      [[['a ']], [{strong: 'a'}]],
      [['a', [[' ']], 'b'], 'a b'],
    ],
    'joins neighbouring strings, and is one string where there is no span': [
      [['a', 'b', ' ', 'c'], 'ab c'],
      [['', 'a'], 'a'],
    ],
    'drops spans with nothing in them': [
      [['a', [], 'b'], 'ab'],
      [['a ', [' ', [' ']], 'b'], 'a b'],
      [[[true]], undefined],
    ],
    'keeps a span inside a span': [[[[['a']]], [{strong: [{strong: 'a'}]}]]],
    'keeps breaks between words, without white space around them': [
      [
        ['a', true, 'b'],
        ['a', br, 'b'],
      ],
      [
        ['a ', true, ' b'],
        ['a', br, 'b'],
      ],
      [
        ['a', true, true, 'b'],
        ['a', br, br, 'b'],
      ],
      [
        [['a', true], 'b'],
        [{strong: 'a'}, br, 'b'],
      ],
      [
        ['a', [true, 'b']],
        ['a', {strong: [br, 'b']}],
      ],
    ],
    'drops breaks at either end': [
      [[true, 'a', true], 'a'],
      [[true, [true, 'a'], [true], ' '], [{strong: 'a'}]],
    ],
    'is nothing where nothing can be seen': [
      [[], undefined],
      [['\u00a0'], undefined],
      [[['\u00a0'], true, ' \u2003'], undefined],
      [['\u200b'], '\u200b'],
    ],
  };
  for (const [behaviour, tests] of Object.entries(cases)) {
    it(behaviour, () => {
      for (const [parts, text] of tests) assert.deepEqual(build(parts), text);
    });
  }
});

describe('AttributionBuilder', () => {
  it('drops the dash before a name, in spans and over breaks too, and none after it', () => {
    const signed: [parts: Part[], text: Text | undefined][] = [
      [['— Pell Adair'], 'Pell Adair'],
      [
        ['--', '\u00a0', [' – Pell'], ' — Adair'],
        [{strong: 'Pell'}, ' — Adair'],
      ],
      [['—', true, '- Pell'], 'Pell'],
      [['\0—'], undefined],
    ];
    for (const [parts, text] of signed) {
      assert.deepEqual(build(parts, new AttributionBuilder()), text);
    }
  });
});
