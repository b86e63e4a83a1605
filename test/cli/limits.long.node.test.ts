import assert from 'node:assert/strict';
import {existsSync, openSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import {describe, it} from 'vitest';
import {parseStory} from '../../src/forms/parse.js';
import {CLI, run} from './run.js';

const COMMANDS = [
  ['validate', '-'],
  ['render', '-'],
  ['embed', '-'],
  ['convert', '--from', 'transcript'],
  ['convert', '--from', 'html'],
  ['convert', '--from', 'markdown'],
];

const cli = (args: readonly string[], input: string): ReturnType<typeof run> =>
  run(args, tmpdir(), input);

/** Whether a command says why it cannot read its input, in one line, and exits with 2. */
const refuses = (args: readonly string[], input: string, reason: RegExp): void => {
  const {status, stdout, stderr} = cli(args, input);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^hearth-widgets: Cannot read <stdin>: [^\n]+\n$/);
  assert.match(stderr, reason);
};

/** The story that some text is converted to. Nothing is said of it. */
const storyFrom = (from: string, input: string): Record<string, unknown> => {
  const {status, stdout, stderr} = cli(['convert', '--from', from], input);
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(parseStory(JSON.parse(stdout)).issues, []);
  return JSON.parse(stdout) as Record<string, unknown>;
};

describe('a file of more than 4 MB', () => {
  const limit = 4_000_000;
  for (const args of COMMANDS) {
    it(`is not read by ${args.join(' ')}`, () => {
      refuses(args, ' '.repeat(limit + 1), /it has more than 4 MB\. Split it, or leave/);
      assert.doesNotMatch(cli(args, ' '.repeat(limit)).stderr, /MB/);
    });

    it(
      `is not read by ${args.join(' ')}, if it has no end`,
      {
        skip: !existsSync('/dev/zero'),
      },
      () => {
        const stdio = [openSync('/dev/zero', 'r'), 'pipe', 'pipe'] as const;
        const {status, stderr} = spawnSync(process.execPath, [CLI, ...args], {
          stdio: [...stdio],
          encoding: 'utf8',
        });
        assert.equal(status, 2);
        assert.match(stderr, /^hearth-widgets: Cannot read <stdin>: it has more than 4 MB/);
      },
    );
  }
});

describe('an article of 300 kB', () => {
  const count = 1000;
  const words = 'The lamps went out one by one. '.repeat(10).trim();

  it('is read from HTML', () => {
    const paragraphs = `<p>${words} <a href="/a">B</a> <em>c</em>.</p>\n`.repeat(count);
    const {report} = storyFrom('html', `<hearth-prose field="report">${paragraphs}`);
    assert.equal((report as unknown[]).length, count);
  });

  it('is read from a page around it', () => {
    const article = `<hearth-prose field="report">${`<p>${words}</p>`.repeat(count)}</hearth-prose>`;
    const page = `${'<div><main>'.repeat(20)}${'<p>Menu<br>'.repeat(count)}${article}`;
    const {report} = storyFrom('html', page);
    assert.equal((report as unknown[]).length, count);
  });

  it('is read from Markdown', () => {
    const paragraph = `${words} [B](https://example.com) *c* **d** \`e\`.\n\n`;
    const list = `- ${words}\n`.repeat(count);
    const story = storyFrom(
      'markdown',
      `## Full report\n\n${paragraph.repeat(count)}## Key points\n\n${list}`,
    );
    assert.equal((story['report'] as unknown[]).length, count);
    assert.equal((story['keyPoints'] as unknown[]).length, count);
  });

  it('is read from Markdown with a section for each paragraph', () => {
    const {report} = storyFrom('markdown', `## A heading\n\n${words}\n\n`.repeat(count));
    assert.equal((report as unknown[]).length, 2 * count);
  });

  it('is read from a transcript', () => {
    const {conversation} = storyFrom('transcript', `Ada: ${words}\nBo: No.\n`.repeat(count));
    assert.equal((conversation as {turns: unknown[]}).turns.length, 2 * count);
  });
});

describe('elements of HTML', () => {
  const html = ['convert', '--from', 'html'];
  const nested = (depth: number, tag = 'div'): string =>
    `${`<${tag}>`.repeat(depth)}<p>A</p>${`</${tag}>`.repeat(depth)}`;

  it('are read where they nest as pages do', () => {
    const {quote} = storyFrom('html', `<hearth-quote>${nested(90)}</hearth-quote>`);
    assert.deepEqual(quote, {text: 'A'});
  });

  it('are refused where they nest too deeply, with the line', () => {
    for (const tag of ['div', 'b', 'blockquote', 'svg', 'template', 'hearth-quote']) {
      refuses(html, `<p>A\n\n${nested(101, tag)}`, /in line 3, .* more than 100 deep\. Close/);
    }
    refuses(html, '<i>\n'.repeat(1e5), /in line 101, .* more than 100 deep/);
  });

  it('are no deeper for tags that end by themselves, comments and scripts', () => {
    for (const unit of ['<p>A', '<li>A', '<br>', '<img>', '<td>A', '<!-- <b> -->', '<b></b>']) {
      storyFrom('html', `<hearth-quote>B</hearth-quote>${unit.repeat(500)}`);
    }
    storyFrom('html', `<script>"${'<b>'.repeat(500)}"</script><hearth-quote>B</hearth-quote>`);
  });
});

describe('blocks of Markdown', () => {
  const markdown = ['convert', '--from', 'markdown'];

  it('are read where they nest as articles do', () => {
    assert.equal(storyFrom('markdown', `# A\n\n${'> '.repeat(20)}B`)['dek'], 'B');
    assert.equal(storyFrom('markdown', `# A\n\n${'- '.repeat(20)}B`)['dek'], 'B');
  });

  it('are refused where they nest too deeply, with the line', () => {
    for (const unit of ['> ', '- ', '1. ', '> - ']) {
      const input = `---\nid: a\n---\n\n# A\n\n${unit.repeat(60)}B`;
      refuses(markdown, input, /in line 7, lists or quotations nest too deeply\. Put/);
    }
  });

  it('keep the text of marks at any depth', () => {
    const depth = 1000;
    const input = `# A\n\n${'**w *x '.repeat(depth)}A${' y* z**'.repeat(depth)}`;
    const text = JSON.stringify(storyFrom('markdown', input)['dek']);
    for (const letter of 'wxyz') assert.equal(text.split(letter).length, depth + 1);
  });
});

describe('front matter', () => {
  const refusesMatter = (matter: string, reason: RegExp): void =>
    refuses(['convert', '--from', 'markdown'], `---\n${matter}\n---\n\n# A\n`, reason);

  it('is refused where it nests too deeply, or repeats an anchor without end', () => {
    for (const unit of ['[', '{', '- ', '? ', '{a, ', 'a: {']) {
      refusesMatter(
        `id: a\nb: ${unit.repeat(1e4)}`,
        /the front matter is not YAML: .*, in line \d/,
      );
    }
    refusesMatter(`a: &a b\nc: [${'*a, '.repeat(1e4)}]`, /the front matter is not YAML: .*alias/);
  });

  it('may be empty, or hold comments alone', () => {
    for (const matter of ['', '# No fields', '\n\n']) {
      assert.equal(storyFrom('markdown', `---\n${matter}\n---\n# A\n`)['headline'], 'A');
    }
  });
});

describe('JSON that nests without end', () => {
  const inputs = {
    'open lists': '['.repeat(1e6),
    'closed lists': '['.repeat(5e5) + ']'.repeat(5e5),
    objects: '{"dek":'.repeat(1e5),
    spans: `{"dek":${'{"em":'.repeat(1e5)}""${'}'.repeat(1e5 + 1)}`,
    quotations: `{"report":${'[{"quote":'.repeat(1e5)}""${'}]'.repeat(1e5)}}`,
  };
  for (const [name, input] of Object.entries(inputs)) {
    for (const args of COMMANDS.slice(0, 3)) {
      it(`is refused by ${args.join(' ')}: ${name}`, () => {
        refuses(args, input, /too large or nested too deeply\. Split it, or simplify it\./);
      });
    }
  }
});
