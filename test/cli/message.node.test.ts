import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, it, onTestFinished} from 'vitest';
import {escapeControls, lineOf} from '../../src/cli/message.js';
import {CLI, folderOf, run, type Result} from './run.js';

/** Every character that a message escapes. */
const CONTROLS = [
  ...[...Array(32).keys()],
  ...[...Array(33).keys()].map((index) => 0x7f + index),
  ...[0x061c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e],
  ...[0x2066, 0x2067, 0x2068, 0x2069],
].map((code) => String.fromCharCode(code));

/** Those that a file may have in its name, and an argument may hold. */
const BAD = `a${CONTROLS.filter((one) => one !== '\0').join('')}b`;

const escaped = (one: string): string => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`;

const files: Readonly<Record<string, string>> = {
  'full.json': '{"dek": "A"}',
  [`${BAD}.json`]: '{"dek": 1}',
  [`${BAD}.txt`]: '',
  [`${BAD}.html`]: '<hearth-quote><p>A</p><table><tr><td>B</td></tr></table></hearth-quote>',
  [`broken${BAD}.json`]: '{"a": b}',
};
const folder = folderOf(files);
afterAll(() => rmSync(folder, {recursive: true}));

/** A copy of the command line beside another manifest. */
const copyWith = (manifest: string): string => {
  const dist = mkdtempSync(join(tmpdir(), 'hearth-dist-'));
  onTestFinished(() => rmSync(dist, {recursive: true}));
  cpSync(dirname(CLI), join(dist, 'cli'), {recursive: true});
  mkdirSync(join(dist, 'cdn'));
  writeFileSync(join(dist, 'cdn/manifest.json'), manifest);
  return join(dist, 'cli/hearth-widgets.js');
};

const saidBy = ({stdout, stderr}: Result): string => stdout + stderr;

/** Whether a message shows the escape character, and nothing that a terminal obeys. */
const assertEscaped = (said: string, seen = '\\u001b'): void => {
  assert.ok(said.includes(seen), said);
  assert.doesNotMatch(said.replaceAll('\n', ''), /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
  assert.doesNotMatch(said, /^\s+at /m);
};

describe('a message', () => {
  for (const one of CONTROLS) {
    it(`shows ${escaped(one)} and does not send it`, () => {
      assert.equal(escapeControls(`a${one}b`), `a${escaped(one)}b`);
    });
  }

  it('leaves other characters as they are', () => {
    const text = 'é — “日本” العربية 👩‍👩‍👧 \\u001b\u00a0\u200d';
    assert.equal(escapeControls(text), text);
  });

  it('has its own colours, and none that it quotes', () => {
    assert.equal(
      lineOf(['a\u001b[1m', ['red', 'b\u001b[0m\n']], true),
      'a\\u001b[1m\u001b[31mb\\u001b[0m\\u000a\u001b[39m\n',
    );
    assert.equal(lineOf([['red', 'a']], false), 'a\n');
  });

  it('is cut in its middle where it quotes a whole file', () => {
    const line = lineOf([`a${'b'.repeat(1e6)}c`]);
    assert.ok(line.length < 1100);
    assert.match(line, /^ab+…b+c\n$/);
  });
});

describe('the command line escapes control characters', () => {
  const ways: Readonly<Record<string, readonly string[]>> = {
    'of an unknown command': [BAD],
    'of an unknown option': ['render', `--${BAD}`],
    'of a file that validate does not find': ['validate', `none${BAD}`],
    'of a file that render does not find': ['render', `none${BAD}`],
    'of a file that convert does not find': ['convert', '--from', 'html', `none${BAD}`],
    'of a file that embed does not find': ['embed', `none${BAD}`],
    'of a file that cannot be written': ['render', '--out', `none${BAD}/a`, 'full.json'],
    'of the name of a file with issues': ['validate', `${BAD}.json`],
    'of the name of a file that render reads': ['render', `${BAD}.json`],
    'of the name of a file without JSON': ['validate', `broken${BAD}.json`],
    'of the name of a file without a story': ['convert', `${BAD}.txt`],
    'of the name in a list of issues in JSON': ['validate', '--json', `${BAD}.json`],
    'of an address of files': ['embed', '--base', `javascript:${BAD}`],
    'of an address of a story': ['embed', '--frame', '--src', `javascript:${BAD}`],
  };
  for (const [way, args] of Object.entries(ways)) {
    it(way, () => assertEscaped(saidBy(run(args, folder))));
  }

  it('of the name of a file that is not all converted', () => {
    const {stderr} = run(['convert', `${BAD}.html`], folder);
    assertEscaped(stderr);
  });

  const json: Readonly<Record<string, string>> = {
    'the key of a field': JSON.stringify({[BAD]: 1}),
    'the value of a field': JSON.stringify({dir: BAD, lang: BAD}),
    'the beginning of no JSON': `\u001b${BAD}`,
    'the middle of no JSON': `{"a": \u001b[31m}`,
    'characters that JSON may hold as they are': '{"lang": "\u009b2J\u202e"}',
  };
  for (const [place, input] of Object.entries(json)) {
    for (const args of [
      ['validate', '-'],
      ['validate', '--json', '-'],
      ['render'],
      ['embed', '-'],
    ]) {
      it(`of ${place}, in ${args.join(' ')}`, () => {
        const {stdout, stderr} = run(args, folder, input);
        // What `render` and `embed` print is HTML, and no message.
        assertEscaped(args[0] === 'validate' ? stdout + stderr : stderr, '\\u00');
      });
    }
  }

  const converted: Readonly<Record<string, readonly [from: string, input: string]>> = {
    'the text of an element': ['html', `<hearth-quote>A<table><td>\u001b[31m${BAD}`],
    'the name of an element': ['html', '<hearth-quote>A<table\u001b[31m><td>B'],
    'an alias in front matter': ['markdown', '---\na: *\u001b[31m\n---\n'],
    'a tag in front matter': ['markdown', '---\na: !<\u009b\u001b> b\n---\n'],
    'a key in front matter': ['markdown', '---\n"\\e[31m": a\n"\\e[31m": b\n---\n'],
  };
  for (const [place, [from, input]] of Object.entries(converted)) {
    it(`of ${place}, in convert`, () => {
      const {stderr} = run(['convert', '--from', from], folder, input);
      assert.notEqual(stderr, '');
      assertEscaped(stderr, '');
    });
  }

  it('in the JSON that convert prints, which says the same', () => {
    const {stdout} = run(['convert', '--from', 'html'], folder, `<hearth-quote>a\u009b\u202eb`);
    assertEscaped(stdout, '"a\\u009b\\u202eb"');
    assert.deepEqual(JSON.parse(stdout), {version: 1, quote: {text: 'a\u009b\u202eb'}});
  });

  it('of the manifest', () => {
    for (const manifest of ['\u001b[31m', '{"version": "1\\u001b[31m", "files": {}}']) {
      assertEscaped(saidBy(run(['--version'], folder, '', copyWith(manifest))));
    }
  });
});

describe('the command line says in one line, without a stack,', () => {
  const oneLine = ({status, stdout, stderr}: Result): void => {
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^hearth-widgets: [^\n]+\n$/);
  };

  it('that its manifest is not as it was built', () => {
    for (const manifest of ['{}', 'null', '{', '']) {
      for (const command of ['--version', 'embed']) {
        oneLine(run([command], folder, '', copyWith(manifest)));
      }
    }
  });

  it('that a file of its own is missing', () => {
    const cli = copyWith('{}');
    rmSync(join(dirname(cli), 'convert-html.js'));
    oneLine(run(['schema'], folder, '', cli));
    oneLine(run(['render', '--to', 'page', 'full.json'], folder, '', cli));
    oneLine(run(['convert', '--from', 'html'], folder, '<p>a', cli));
  });
});
