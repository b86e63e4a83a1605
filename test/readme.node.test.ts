import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, it, vi} from 'vitest';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import ts from 'typescript';
import {parseStory, type StoryContent} from '../src/forms/index.js';
import {shownText, squeeze, storyWords} from './fixtures.js';
import {TAGS} from '../src/blocks/table.js';
import {assertGenerated} from '../.config/docs/generated.js';
import type {Item, ManifestElement} from '../stories/docs/manifest-types.js';
import {readManifest} from './manifest.js';
import {LIMIT, useSite} from './site.js';

interface Example {
  readonly language: string;
  readonly source: string;
  readonly name: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DOCUMENTS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
];
const CDN = /https:\/\/unpkg\.com\/hearth-widgets(@[\d.]+)?\/dist\/cdn\//g;
const BUNDLES = ['type="module" src="/dist/cdn/hearth.js"', 'src="/dist/cdn/hearth.classic.js"'];

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const examples = [...read('README.md').matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ({1: language = '', 2: source = '', index, input}): Example => ({
    language,
    source,
    name: `the ${language} of line ${input.slice(0, index).split('\n').length}`,
  }),
);

const examplesIn = (language: string): Example[] =>
  examples.filter((example) => example.language === language);

const elements = readManifest();

/** The JSON that the document shows. */
const storyJson = examplesIn('json')[0]?.source ?? '';

it('each example is of a language that is checked', () => {
  const languages = new Set(examples.map(({language}) => language));
  assert.deepEqual([...languages].sort(), ['css', 'html', 'http', 'js', 'json', 'sh']);
});

describe('JSON', () => {
  for (const {name, source} of examplesIn('json')) {
    it(`${name} is a story without issues`, () => {
      assert.deepEqual(parseStory(JSON.parse(source)).issues, []);
    });
  }
});

/** What each tag shows of a story that comes from elsewhere. */
const FIELDS: Readonly<Record<string, readonly (keyof StoryContent)[]>> = {
  'hearth-summary': ['headline', 'dek', 'hook', 'gist', 'lede'],
  'hearth-key-points': ['keyPoints'],
  'hearth-conversation': ['conversation'],
};

/** A tag of an example: its own words, or the JSON that it shows. */
interface Tag {
  readonly name: string;
  readonly json: string | null;
  readonly words: readonly string[];
}

const wordsOf = ({name, json, words}: Tag): readonly string[] => {
  if (json === null) return words.map(squeeze).filter(Boolean);
  const {story} = parseStory(JSON.parse(json || storyJson));
  const shown = Object.entries(story).filter(
    ([key]) => FIELDS[name]?.includes(key as keyof StoryContent) ?? true,
  );
  return storyWords(Object.fromEntries(shown));
};

const site = useSite();

let page: Page;
/** The document of {@link page}, and what has gone wrong in it. */
let body = '';
const faults: string[] = [];

// One page for all examples: a new one for each took most of the time.
beforeAll(async () => {
  page = await site.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url)) faults.push(`request to ${request.url()}`);
  });
  await page.route('**/readme.html', (route) => route.fulfill({body, contentType: 'text/html'}));
  await page.route('**/story.json', (route) => route.fulfill({json: JSON.parse(storyJson)}));
});

/** Opens an example as a page of its own. */
const open = async (html: string): Promise<void> => {
  await page.goto('about:blank');
  faults.length = 0;
  body = `<!doctype html><link rel="icon" href="data:,"><body>${html}`;
  await page.goto(`${site.url}/readme.html`);
};

describe('HTML', () => {
  const assertShows = async (html: string): Promise<void> => {
    await open(html);
    await page.waitForFunction(isUpgraded);
    const words = (await page.evaluate(readTags)).flatMap(wordsOf);
    assert.notEqual(words.length, 0);
    await vi.waitFor(async () => assert.deepEqual(await missingFrom(words), []), {timeout: LIMIT});
    assert.deepEqual(faults, []);
  };

  /** The words that the page does not show. */
  const missingFrom = async (words: readonly string[]): Promise<string[]> => {
    const shown = await page.locator('html').evaluate(shownText);
    return words.filter((word) => !shown.includes(word));
  };

  for (const {name, source} of examplesIn('html')) {
    const local = source.replace(CDN, '/dist/cdn/');
    const pages = /<script [^>]*src=/.test(local)
      ? [local]
      : BUNDLES.map((bundle) => `<script async ${bundle}></script>${local}`);
    for (const [index, html] of pages.entries()) {
      it(`${name} shows its text, page ${index + 1}`, () => assertShows(html));
    }
  }
});

/** Runs in the page. */
const isUpgraded = (): boolean =>
  !document.querySelector('script[data-hearth]') &&
  [...document.querySelectorAll('div[class^=hearth-]')].every((div) =>
    div.firstElementChild?.localName.startsWith('hearth-'),
  ) &&
  [...document.querySelectorAll('*')].every(
    ({localName, shadowRoot}) =>
      !localName.startsWith('hearth-') || shadowRoot?.querySelector('[part]'),
  );

/** Runs in the page: its outermost tags, with the words of their text nodes. */
const readTags = (): Tag[] =>
  [...document.querySelectorAll('*')]
    .filter(
      ({localName, parentElement}) =>
        localName.startsWith('hearth-') && !parentElement?.closest('hearth-story'),
    )
    .map((tag) => ({
      name: tag.localName,
      json: tag.querySelector('script')?.textContent ?? (tag.hasAttribute('src') ? '' : null),
      // Notices are no part of what `shownText` tells.
      words: [
        ...tag.querySelectorAll(
          ':not(.hearth-status, .hearth-disclosure, .hearth-status *, .hearth-disclosure *)',
        ),
      ].flatMap((node) =>
        [...node.childNodes].flatMap((child) => (child instanceof Text ? [child.data] : [])),
      ),
    }));

/** Where a page finds what a bundler would. */
const IMPORTS = {
  'hearth-widgets': '/dist/lib/entries/index.js',
  'hearth-widgets/': '/dist/lib/entries/',
  ...Object.fromEntries(
    ['story', ...TAGS.map((tag) => tag.replace('hearth-', ''))].map((name) => [
      `hearth-widgets/elements/${name}.js`,
      `/dist/lib/blocks/${name}/define.js`,
    ]),
  ),
  lit: '/node_modules/lit/index.js',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  'lit-element/': '/node_modules/lit-element/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/node_modules/@lit/reactive-element/',
};

const assertRuns = async (source: string): Promise<void> => {
  const map = `<script type="importmap">${JSON.stringify({imports: IMPORTS})}</script>`;
  const end = 'document.documentElement.id = "end";';
  await open(`${map}<script type="module">${source}${end}</script>`);
  await page.waitForSelector('#end', {state: 'attached'}).catch(() => undefined);
  assert.deepEqual(faults, []);
  assert.equal(await page.locator('html').getAttribute('id'), 'end');
};

describe('JavaScript', () => {
  const files = new Map(
    examplesIn('js').map(({name, source}) => [
      join(ROOT, `${name.replaceAll(' ', '-')}.js`),
      source,
    ]),
  );

  it('is of the right types', () => {
    const options: ts.CompilerOptions = {
      allowJs: true,
      checkJs: true,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      moduleDetection: ts.ModuleDetectionKind.Force,
      types: [],
    };
    const host = ts.createCompilerHost(options);
    const {getSourceFile, fileExists, readFile} = host;
    host.fileExists = (file) => files.has(file) || fileExists(file);
    host.readFile = (file) => files.get(file) ?? readFile(file);
    host.getSourceFile = (file, ...rest) => {
      const source = files.get(file);
      return source === undefined
        ? getSourceFile(file, ...rest)
        : ts.createSourceFile(file, source, ts.ScriptTarget.ES2022);
    };
    const names = [...files.keys(), join(ROOT, 'dist/lib/entries/index.d.ts')];
    const problems = ts.getPreEmitDiagnostics(ts.createProgram(names, options, host));
    assert.equal(ts.formatDiagnostics(problems, {...host, getNewLine: () => '\n'}), '');
  });

  for (const {name, source} of examplesIn('js')) {
    if (!/from 'hearth-widgets\/(story\.js|server)'/.test(source)) {
      it(`${name} runs in a page`, () => assertRuns(source));
      continue;
    }
    it(`${name} runs in Node`, () => {
      const args = ['--input-type=module', '--eval', source];
      const output = execFileSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'});
      assert.match(output, /^<(hearth-story\b|link rel="stylesheet")[^]*<\/hearth-story>\s/);
    });
  }
});

describe('CSS', () => {
  for (const {name, source} of examplesIn('css')) {
    it(`${name} names tokens and parts that there are`, () => {
      const tokens = new Set(elements.flatMap(({cssProperties}) => cssProperties.map(nameOf)));
      for (const [token] of source.matchAll(/--[\w-]+/g)) assert.ok(tokens.has(token), token);
      for (const [, tag, part] of source.matchAll(/([\w-]+)::part\(([\w-]+)\)/g)) {
        const element = elements.find(({tagName}) => tagName === tag);
        assert.ok(
          element?.cssParts.some((item) => item.name === part),
          part,
        );
      }
    });
  }
});

describe('the documents', () => {
  const {scripts, version} = JSON.parse(read('package.json')) as {
    version: string;
    scripts: Record<string, string>;
  };
  /** Commands of npm itself, and the scripts that they run. */
  const OWN: Readonly<Record<string, readonly string[]>> = {
    ci: ['prepare'],
    cit: ['prepare', 'test'],
    install: [],
    start: ['start'],
    test: ['test'],
  };

  for (const file of DOCUMENTS) {
    const text = read(file);

    it(`${file} names commands that there are`, () => {
      for (const [command, own = '', script] of text.matchAll(/\bnpm ([a-z]+)(?: ([\w:]+))?/g)) {
        const needed = own === 'run' ? [script ?? ''] : (OWN[own] ?? [command]);
        for (const name of needed) assert.ok(name in scripts, command);
      }
      for (const [command, path = ''] of text.matchAll(/\bnode (\.config\/[\w./-]+)/g)) {
        assert.ok(existsSync(join(ROOT, path)), command);
      }
    });

    it(`${file} leads to files that there are`, () => {
      for (const [, path = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
        assert.ok(existsSync(join(ROOT, path)), path);
      }
    });
  }

  it('README.md pins the version of the package', () => {
    for (const [, pinned] of read('README.md').matchAll(/hearth-widgets@([\d.]+)/g)) {
      assert.equal(pinned, version);
    }
  });

  for (const name of ['attributes', 'events', 'tokens', 'parts']) {
    it(`README.md has the ${name} of the manifest`, () => {
      assertGenerated('README.md', name, tables()[name] ?? '');
    });
  }
});

const nameOf = ({name}: Item): string => name;

/** A table with a row for each item and description, and the tags that have it. */
const tableOf = (
  heads: readonly string[],
  select: (element: ManifestElement) => readonly Item[],
  cells: (item: Item) => readonly string[],
): string => {
  const tagsOf = new Map<string, string[]>();
  for (const element of elements) {
    for (const item of select(element)) {
      const key = JSON.stringify([item.name, ...cells(item)]);
      tagsOf.set(key, [...(tagsOf.get(key) ?? []), element.tagName]);
    }
  }
  const rows = [...tagsOf.keys()].sort().map((key) => {
    const [name = '', ...rest] = JSON.parse(key) as string[];
    const tags = tagsOf.get(key) ?? [];
    return [
      code(name),
      tags.length === elements.length ? 'all' : tags.map(code).join(' '),
      ...rest,
    ];
  });
  return [heads, heads.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
};

const code = (text: string): string => `\`${text}\``;

const textOf = ({description = ''}: Item): string => description;

const valueOf = ({default: value}: Item): string =>
  value === undefined || value === 'null' ? '' : code(value.replaceAll("'", ''));

const tables = (): Record<string, string> => ({
  attributes: tableOf(
    ['attribute', 'on', 'what it does', 'default'],
    ({attributes}) => attributes,
    (item) => [textOf(item), valueOf(item)],
  ),
  events: tableOf(
    ['event', 'fired by', 'when'],
    ({events}) => events,
    (item) => [textOf(item)],
  ),
  tokens: tableOf(
    ['token', 'on', 'what it sets', 'default'],
    ({cssProperties}) => cssProperties,
    (item) => [textOf(item), valueOf(item)],
  ),
  parts: tableOf(
    ['part', 'on', 'what it is'],
    ({cssParts}) => cssParts,
    (item) => [textOf(item)],
  ),
});
