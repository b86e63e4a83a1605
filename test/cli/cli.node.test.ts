import assert from 'node:assert/strict';
import {execSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {dirname, join} from 'node:path';
import {afterAll, describe, it} from 'vitest';
import {init, parse} from 'es-module-lexer';
import {
  labelsIn,
  renderEmail,
  renderHtml,
  renderRss,
  renderText,
} from '../../src/entries/server.js';
import {parseStory} from '../../src/forms/parse.js';
import {FULL} from '../fixtures.js';
import {asStory} from '../server/words.js';
import {CLI, folderOf, run, type Result} from './run.js';

const GERMAN = {lang: 'de', headline: 'A', keyPoints: ['B'], links: [{label: 'C', url: '/d'}]};

const WRONG = `{
  "headline": "A",
  "keyPoints": ["B", 5, ["c", {"b": 1}]],
  "odd key": 1,
  "links": [{"label": "d", "url": "javascript:e"}]
}
`;

const MARKDOWN = `---
id: lamps
authors: [Ada Quist]
published: 2026-11-23
---

# The *last* lamplighter

A town keeps \`forty\` lamps & one man.

It takes him 50 minutes.

In any weather.

## Key points

- One **two** [three](https://example.com)
- AT&amp;T <b>x</b>

## Quote

> You do not hurry a flame.
>
> — Aldo Rask

## The Hearth Conversation

**Inventor:** Why not?

Model: Because it is
so.

And more.

## Links

- [FAQ](https://example.com/faq)
- By post

## Weather

Fine.
`;

const folder = folderOf({
  'full.json': JSON.stringify(FULL),
  'german.json': `\ufeff${JSON.stringify(GERMAN)}`,
  'wrong.json': WRONG,
  'warned.json': '{"dek": "A", "b": 1}',
  'broken.json': '{\n  "headline": "A",,\n}',
  'story.md': MARKDOWN,
  'interview.txt': 'Inventor: Why?\nModel: Because.\n',
  'page.html': `<!doctype html><main>${renderHtml(asStory(FULL))}</main>`,
  'empty.txt': '',
});

afterAll(() => rmSync(folder, {recursive: true}));

const cli = (...args: string[]): Result => run(args, folder);

const storyFrom = (...args: string[]): unknown => {
  const {stdout, stderr, status} = cli('convert', ...args);
  assert.deepEqual([status, stderr], [0, '']);
  const {story, issues} = parseStory(JSON.parse(stdout));
  assert.deepEqual(issues, []);
  return story;
};

describe('hearth-widgets', () => {
  it('says what there is', () => {
    for (const args of [[], ['--help'], ['help']]) {
      const {status, stdout} = cli(...args);
      assert.equal(status, 0);
      assert.match(stdout, /validate[\s\S]*render[\s\S]*convert[\s\S]*embed[\s\S]*schema/);
    }
    assert.match(cli('--version').stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const name of ['validate', 'render', 'convert', 'embed', 'schema']) {
    it(`${name} --help says how it is called`, () => {
      const {status, stdout} = cli(name, '--help');
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`hearth-widgets ${name}`));
    });
  }

  it('says in one line what is wrong with the command, and exits with 2', () => {
    for (const [args, message] of [
      [
        ['paint'],
        'There is no command "paint"; there is validate, render, convert, embed, schema.',
      ],
      [['toString'], 'There is no command "toString"; there is validate,'],
      [['render', '--bogus'], "Unknown option '--bogus'"],
      [
        ['render', '--to', 'pdf', 'full.json'],
        '--to is one of html, email, rss, text, jsonld, page.',
      ],
      [['render', 'a.json', 'b.json'], 'This command takes one file.'],
      [['render', 'none.json'], 'Cannot read none.json: there is no such file.'],
      [['render', '.'], 'Cannot read .: it is a folder.'],
      [['validate'], 'Name the files to look at, or "-".'],
      [['convert', 'full.json'], 'Say what it is: --from transcript, html, markdown.'],
    ] as const) {
      const {status, stdout, stderr} = cli(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.startsWith(`hearth-widgets: ${message}`), stderr);
      assert.equal(stderr.split('\n').length, 2);
    }
  });
});

describe('hearth-widgets validate', () => {
  it('says nothing of a story without issues but that', () => {
    const {status, stdout, stderr} = cli('validate', 'full.json', 'german.json');
    assert.deepEqual([status, stdout, stderr], [0, '', '0 errors, 0 warnings in 2 files\n']);
  });

  it('says where each issue is, and exits with 1', () => {
    const {status, stdout, stderr} = cli('validate', 'wrong.json');
    assert.equal(status, 1);
    assert.deepEqual(
      stdout.split('\n').map((line) => line.split(': expected')[0]),
      [
        'wrong.json:3:22: error: keyPoints[1]',
        'wrong.json:3:31: error: keyPoints[2][1]',
        'wrong.json:4:14: warning: ["odd key"]',
        'wrong.json:5:35: error: links[0].url',
        '',
      ],
    );
    assert.match(stdout, /expected text, got number\. Change its type, or leave it out\./);
    assert.equal(stderr, '3 errors, 1 warning in 1 file\n');
  });

  it('lets warnings pass, but where it is strict', () => {
    assert.equal(cli('validate', 'warned.json').status, 0);
    assert.equal(cli('validate', '--strict', 'warned.json').status, 1);
  });

  it('gives the issues as JSON', () => {
    const {stdout, stderr} = cli('validate', '--json', 'warned.json');
    assert.equal(stderr, '');
    assert.deepEqual(JSON.parse(stdout), [
      {
        ...{file: 'warned.json', line: 1, column: 19, level: 'warning', path: 'b'},
        ...{expected: 'a known field', got: 'an unknown one', remedy: 'Correct its name.'},
      },
    ]);
  });

  it('reads the standard input', () => {
    const {status, stdout} = run(['validate', '-'], folder, '{"dek": 1}');
    assert.equal(status, 1);
    assert.match(stdout, /^<stdin>:1:9: error: dek: /);
  });

  it('says where what is no JSON goes wrong, and exits with 2', () => {
    const {status, stderr} = cli('validate', 'broken.json');
    assert.equal(status, 2);
    assert.match(stderr, /^hearth-widgets: broken\.json:2:19: This is not JSON\./);
  });
});

describe('hearth-widgets render', () => {
  const labels = labelsIn('de');
  const base = 'https://example.com/';

  it('writes each form', () => {
    assert.equal(cli('render', 'full.json').stdout, renderHtml(asStory(FULL)));
    for (const [form, expected] of Object.entries({
      html: renderHtml(GERMAN, labels),
      text: renderText(GERMAN, {labels, base}),
      rss: renderRss(GERMAN, {labels, base}),
      email: renderEmail(GERMAN, {labels, base}),
    })) {
      assert.equal(cli('render', '--to', form, '--base', base, 'german.json').stdout, expected);
    }
    assert.match(cli('render', '--to', 'jsonld', 'full.json').stdout, /^<script type="application/);
  });

  it('writes headings in the language that is asked for', () => {
    assert.match(cli('render', 'german.json').stdout, /Das Wichtigste/);
    assert.match(cli('render', '--lang', 'en', 'german.json').stdout, /Key points/);
  });

  it('tells what is wrong, and writes the rest', () => {
    const {status, stdout, stderr} = cli('render', 'wrong.json');
    assert.equal(status, 0);
    assert.match(stdout, /<li>B<\/li>/);
    assert.match(stderr, /^wrong\.json:3:22: error: keyPoints\[1\]/);
  });

  it('writes a page that needs no other file', () => {
    assert.equal(
      cli('render', '--to', 'page', '-o', 'page-of-its-own.html', 'german.json').stdout,
      '',
    );
    const page = readFileSync(join(folder, 'page-of-its-own.html'), 'utf8');
    assert.match(page, /^<!doctype html>\n<html lang="de">/);
    assert.ok(page.includes(renderHtml(GERMAN, labels).trim()));
    const addresses = [...page.matchAll(/\s(?:src|href)="([^"]{0,30})/g)].map(([, url]) => url);
    assert.deepEqual(addresses, ['/d', 'data:text/javascript;base64,77']);
    const [, code = ''] = /src="data:text\/javascript;base64,([^"]*)"/.exec(page) ?? [];
    assert.doesNotMatch(Buffer.from(code, 'base64').toString(), /\.\/chunks\//);
  });
});

describe('hearth-widgets convert', () => {
  it('reads a transcript', () => {
    assert.deepEqual(storyFrom('interview.txt'), {
      conversation: {
        turns: [
          {speaker: 'Inventor', text: 'Why?'},
          {speaker: 'Model', text: 'Because.'},
        ],
      },
    });
  });

  it('reads canonical HTML back to the same story', () => {
    assert.deepEqual(storyFrom('page.html'), parseStory(FULL).story);
  });

  it('reads Markdown with front matter', () => {
    assert.deepEqual(storyFrom('story.md'), {
      id: 'lamps',
      authors: ['Ada Quist'],
      published: '2026-11-23',
      headline: ['The ', {em: 'last'}, ' lamplighter'],
      dek: ['A town keeps ', {code: 'forty'}, ' lamps & one man.'],
      lede: 'It takes him 50 minutes. In any weather.',
      keyPoints: [
        ['One ', {strong: 'two'}, ' ', {a: 'three', href: 'https://example.com'}],
        'AT&T <b>x</b>',
      ],
      report: [[{strong: 'Weather'}], 'Fine.'],
      quote: {text: 'You do not hurry a flame.', attribution: 'Aldo Rask'},
      conversation: {
        turns: [
          {speaker: 'Inventor', text: 'Why not?'},
          {speaker: 'Model', text: ['Because it is so.', 'And more.']},
        ],
      },
      links: [{label: 'FAQ', url: 'https://example.com/faq'}, {label: 'By post'}],
    });
  });

  it('says where there is no story', () => {
    const {status, stderr} = cli('convert', 'empty.txt');
    assert.deepEqual([status, stderr], [1, 'empty.txt: no story was found in it.\n']);
  });

  it('says where words have no place in a story', () => {
    const html = '<hearth-quote><p>A</p><table><tr><td>B</td></tr></table></hearth-quote>';
    const {status, stderr} = run(['convert', '--from', 'html'], folder, html);
    assert.equal(status, 0);
    assert.equal(stderr, '<stdin>: some of it has no place in a story, such as <table> (“B”).\n');
  });
});

describe('hearth-widgets embed', () => {
  it('prints addresses and hashes of this version', () => {
    const {stdout} = cli('embed');
    const manifest = new URL('../../dist/cdn/manifest.json', import.meta.url);
    const {version, files} = JSON.parse(readFileSync(manifest, 'utf8')) as {
      version: string;
      files: Record<string, {integrity: string}>;
    };
    assert.ok(stdout.includes(`hearth-widgets@${version}/dist/cdn/hearth.js" integrity="`));
    assert.ok(stdout.includes(files['hearth.js']!.integrity));
    assert.ok(stdout.includes(files['hearth.css']!.integrity));
    assert.ok(stdout.endsWith('<hearth-story src="story.json"></hearth-story>\n'));
  });

  it('prints a story from a file, from other addresses, without hashes', () => {
    const {stdout} = cli('embed', '--classic', '--no-integrity', '--base', '/h', 'german.json');
    assert.equal(
      stdout,
      '<link rel="stylesheet" href="/h/hearth.css">\n' +
        '<script async src="/h/hearth.classic.js"></script>\n' +
        renderHtml(GERMAN, labelsIn('de')),
    );
  });

  it('prints a frame, and the script that gives it its height', () => {
    const {stdout} = cli('embed', '--frame', '--base', '/h', '--src', '/s.json', 'german.json');
    const [frame = '', script] = stdout.split('\n');
    assert.match(
      frame,
      /^<iframe src="\/h\/frame\.html\?src=%2Fs\.json" title="[^"]+" .*<\/iframe>$/,
    );
    assert.equal(script, '<script async src="/h/frame-host.js"></script>');
    assert.equal(cli('embed', '--frame').status, 2);
  });
});

describe('the examples of the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const examples = [...readme.matchAll(/^npx hearth-widgets .*$/gm)].map(([line]) => line);
  const place = folderOf({
    'story.json': JSON.stringify(FULL),
    'story.md': MARKDOWN,
    'interview.txt': 'A: one\nB: two\n',
    'page.html': renderHtml(asStory(FULL)),
  });
  afterAll(() => rmSync(place, {recursive: true}));

  it('are there', () => assert.ok(examples.length > 5));

  for (const example of examples) {
    it(example, () => {
      const command = example.replace('npx hearth-widgets', `"${process.execPath}" "${CLI}"`);
      execSync(command, {cwd: place, stdio: 'pipe'});
      const [, file] = /(?:--out|>) (\S+)/.exec(example) ?? [];
      assert.ok(!file || existsSync(join(place, file)));
    });
  }
});

it('the command line imports its own files and Node’s modules, and nothing else', async () => {
  await init();
  const files = readdirSync(dirname(CLI)).filter((file) => file.endsWith('.js'));
  const specifiers = files.flatMap((file) => {
    const [imports] = parse(readFileSync(join(dirname(CLI), file), 'utf8'));
    return imports.map(({specifier}) => String(specifier ?? ''));
  });
  const foreign = specifiers.filter(
    (specifier) => specifier && !/^(node:|\.\/)/.test(specifier) && !isBuiltin(specifier),
  );
  assert.deepEqual(foreign, []);
});
