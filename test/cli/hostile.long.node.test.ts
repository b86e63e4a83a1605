import assert from 'node:assert/strict';
import {describe, it} from 'vitest';
import {Complaint, reasonOf} from '../../src/cli/command.js';
import {READERS, type Form} from '../../src/cli/readers.js';
import {run} from './run.js';

/** The length of each input. An algorithm that takes its square is noticed by then. */
const LENGTH = 30_000;

/** Units of Markdown or HTML that are repeated. Parsers have been slow with each of their kinds. */
const UNITS = [
  ...['_a*', '*a_', '*a', '_a', '**a ', '*a **', 'a**b', '***', '~~', '~~a ', '~a'],
  ...['!', '![', '[', '](', '[a](', '[a](b) ', '![a](b', '[a][', '[a]\n', '[^1]', '![[]()', '[['],
  ...['1. ', '> ', '- ', '* * ', '>- ', '- a\n', '1. a\n', '> a\n', '  - a\n', '- - a\n', '   > '],
  ...['#', '# a\n', '## a\n\n', 'a\n=\n', '---\n', '=\n', '    a\n', '```\n', '`', '``a`', '`a'],
  ...['[a]: b\n', '[a]: b "', '|a', '|a|\n|-|\n', '\n', 'a\n', 'a\n\n', 'a  \n', '\\', '\\\n'],
  ...['&', '&a', '&#', '&amp;', '<', '<?', '<!', '<!--', '<![CDATA[', '<a\n', '<a href="', '<b a='],
  ...['<b>', '<b>a', '<i></b>', '<b><p>', '<p>', '<p>a', '</p>', '</b>', '<br>', 'a<br>', '<li>'],
  ...['<div>', '<blockquote>', '<select>', '<template>', '<svg>', '<math>', '<table><tr><td>'],
  ...['<ul><li>', '<dl><dt>', '<h1>', '<section><h1>', '<ruby>', '<ruby>a<rt>b', '<script>'],
  ...['<style>', '<title>', '<textarea>', '<span style="font-weight:bold">', '<p><b>a:</b> b</p>'],
  ...['<hearth-quote>', '<hearth-story>', '<hearth-turn>', '<hearth-quote>a</hearth-quote>'],
  ...['A: b\n', 'A: b\n\n', 'a:', 'https://a', 'www.a.b ', 'a@b', 'a@', '//', '(', '"', '\t', '  '],
  ...['\r', '\0', '\u200b', '\ufeff', '\ud800', '😀', 'a\u0301'],
];

/** What opens, and what closes it again. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['![', '](a)'],
  ['[', '](a)'],
  ['[', ']'],
  ['*a ', ' b*'],
  ['<b>', '</b>'],
  ['<h1>', '</h1>'],
  ['<ruby>', '</ruby>'],
];

/** Those that may matter to a transcript. */
const PLAIN_UNITS = ['A: b\n', 'A: b\n\n', 'a:', ': ', 'a\n', '\n', ' ', '\r', '\0', '<b>', '"'];

/** What a friendly text begins with, for each form. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  markdown: '# A headline\n\nA dek.\n\n## Key points\n\n- a ',
  html: '<hearth-quote><p>A</p></hearth-quote><hearth-prose><p>A <i>',
  transcript: 'Ada: Why?\nBo: Because ',
};

/** Asserts that a text gives a story, or one sentence that says why not. */
const assertCalm = async (form: Form, input: string): Promise<void> => {
  try {
    const {story} = await READERS[form](input);
    assert.ok(JSON.stringify(story).startsWith('{'));
  } catch (error) {
    // V8 throws the second where a stack ends; neither is shown as it is.
    assert.ok(error instanceof Complaint || error instanceof RangeError, String(error));
    assert.match(reasonOf(error), /^[^\n]{1,1000}[.]$/);
  }
};

/** The texts, by their names. */
const inputsFor = (form: Form): ReadonlyMap<string, string> => {
  const repeated = (form === 'transcript' ? PLAIN_UNITS : UNITS).map(
    (unit) => [JSON.stringify(unit), unit.repeat(LENGTH / unit.length)] as const,
  );
  const nested = PAIRS.flatMap(([open, close]) =>
    [40, 5000].map(
      (depth) =>
        [
          `${open}…${close}, ${depth} deep`,
          `${open.repeat(depth)}a${close.repeat(depth)}`,
        ] as const,
    ),
  );
  return new Map([...repeated, ...nested]);
};

for (const [form, beginning] of Object.entries(BEGINNINGS) as [Form, string][]) {
  describe(`${form}: a story or a sentence comes of`, () => {
    for (const [name, input] of inputsFor(form)) {
      it(name, async () => {
        await assertCalm(form, input);
        await assertCalm(form, beginning + input);
      });
    }
  });
}

describe('the command line ends with a story or a sentence, given a megabyte of', () => {
  for (const unit of ['_a*', '!', '[', '1. ', '> ', '<b>']) {
    for (const form of ['markdown', 'html']) {
      it(`${unit} as ${form}`, () => {
        const input = unit.repeat(1_000_000 / unit.length);
        const {status, stdout, stderr} = run(['convert', '--from', form], '.', input);
        assert.match(stderr, status ? /^[^\n]{1,1100}\n$/ : /^([^\n]{1,1100}\n)?$/);
        assert.doesNotMatch(stderr, /RangeError|call stack|heap|\bat .*:\d+:\d+/);
        assert.ok(status === 0 ? JSON.parse(stdout) : status === 1 || status === 2);
      });
    }
  }
});
