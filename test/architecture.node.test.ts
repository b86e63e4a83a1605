import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {fileURLToPath} from 'node:url';
import {LAYERS, importsInWords} from '../.config/lint/layers.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

/** What breaks a rule: the rule, the file, and what stands in it. */
const VIOLATIONS: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['not-in-allowed', 'story/up.ts', "export * from '../element/base.js';"],
  ['not-in-allowed', 'story/type.ts', "export type {Base} from '../element/base.js';"],
  ['not-in-allowed', 'story/package.ts', "export {html} from 'lit';"],
  ['not-in-allowed', 'story/node.ts', "export {readFile} from 'node:fs';"],
  ['not-in-allowed', 'blocks/a/block.ts', "export * from '../../element/base.js';"],
  ['not-in-allowed', 'blocks/a/read.ts', "export {html} from 'lit';"],
  ['not-in-allowed', 'server/up.ts', "export * from '../element/base.js';"],
  ['not-in-allowed', 'server/node.ts', "export {readFile} from 'node:fs';"],
  ['not-in-allowed', 'cli/up.ts', "export * from '../element/base.js';"],
  ['not-in-allowed', 'cli/package.ts', "export {html} from 'lit';"],
  ['not-in-allowed', 'theme/up.ts', "export * from '../story/story.js';"],
  ['not-in-allowed', 'theme/package.ts', "export {css} from 'lit';"],
  ['not-in-allowed', 'element/up.ts', "export * from '../blocks/a/element.js';"],
  ['not-in-allowed', 'element/later.ts', "export const later = import('../blocks/a/element.js');"],
  ['not-in-allowed', 'blocks/a/events.ts', "export * from '../../loader/loader.js';"],
  ['not-in-allowed', 'loader/package.ts', "export {html} from 'lit';"],
  ['not-in-allowed', 'element/to-test.ts', "export * from '../../test/test.js';"],
  ['not-in-allowed', 'element/to-stories.ts', "export * from '../../stories/stories.js';"],
  ['not-in-allowed', 'loader/eager.ts', "export * from '../blocks/a/define.js';"],
  ['not-in-allowed', 'loader/type.ts', "export type {A} from '../blocks/a/element.js';"],
  ['not-in-allowed', 'extras/extra.ts', "export * from '../element/base.js';"],
  ['not-in-allowed', 'other/other.ts', "export * from '../story/story.js';"],
  ['not-in-allowed', 'loose.ts', "export * from './story/story.js';"],
  ['entries-are-ends', 'entries/again.ts', "export * from './entry.js';"],
  ['entries-are-ends', 'element/to-entry.ts', "export * from '../entries/entry.js';"],
  ['blocks-apart', 'blocks/a/a.styles.ts', "export * from '../b/element.js';"],
  ['blocks-apart', 'blocks/a/turn-list.ts', "import '../b/define.js';"],
  ['blocks-defined', 'blocks/c/define.ts', "export * from '../b/element.js';"],
  ['no-circles', 'story/circle.ts', "export type {Round} from './round.js';"],
  ['resolvable', 'element/nowhere.ts', "export * from './not-there.js';"],
  ['resolvable', 'element/no-package.ts', "export * from 'not-a-package';"],
];

/** What breaks none. */
const ALLOWED: readonly (readonly [file: string, source: string])[] = [
  ['story/story.ts', 'export type Story = string;'],
  // The circle is told of once, where it begins.
  ['story/round.ts', "export type Round = import('./circle.js').Round;"],
  ['cli/cli.ts', "export {readFile} from 'node:fs'; export * from '../story/story.js';"],
  ['theme/theme.ts', 'export const theme = 1;'],
  ['element/base.ts', "export * from '../story/story.js'; export type Base = string;"],
  ['blocks/a/element.ts', "export * from '../../element/base.js'; export type A = string;"],
  ['blocks/a/define.ts', "import './element.js'; import '../b/define.js'; import 'lit';"],
  ['blocks/b/element.ts', 'export const b = 1;'],
  ['blocks/b/define.ts', "import './element.js';"],
  ['extras/typed.ts', "export type {Base} from '../element/base.js';"],
  ['loader/loader.ts', "export const load = () => import('../blocks/a/define.js');"],
  ['entries/entry.ts', "export * from '../loader/loader.js'; import '../blocks/a/define.js';"],
];

interface Cruise {
  readonly summary: {
    readonly violations: readonly {readonly from: string; readonly rule: {readonly name: string}}[];
  };
}

describe('the layers', () => {
  let folder = '';
  let found: readonly string[] = [];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'layers-'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, source] of ALLOWED) write(`src/${file}`, source);
    for (const [, file, source] of VIOLATIONS) write(`src/${file}`, source);
    for (const name of ['test', 'stories']) write(`${name}/${name}.ts`, 'export {};');
    found = cruise(folder);
  });

  afterAll(() => rmSync(folder, {recursive: true}));

  const write = (file: string, source: string): void => {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), source);
  };

  for (const [rule, file, source] of VIOLATIONS) {
    it(`${rule}: ${file} may not ${source}`, () => {
      assert.ok(found.includes(`${rule} src/${file}`), found.join('\n'));
    });
  }

  for (const [file] of ALLOWED) {
    it(`lets ${file} be`, () => {
      assert.deepEqual(
        found.filter((line) => line.endsWith(` src/${file}`)),
        [],
      );
    });
  }

  it('are the folders of src', () => {
    const names = new Set(Object.keys(LAYERS).map((name) => name.split('/')[0]));
    assert.deepEqual(readdirSync(join(ROOT, 'src')).sort(), [...names].sort());
  });

  it('are those in ARCHITECTURE.md', () => {
    const rows = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8').match(/^\| `src\/.*/gm) ?? [];
    const written = rows
      .map((row) => row.split(' | '))
      .map(([folder, , imports]) => [folder, imports]);
    const table = Object.entries(LAYERS).map(([name, layer]) => [
      `| \`src/${name}${name.endsWith('.ts') ? '' : '/'}\``,
      `${importsInWords(layer)} |`,
    ]);
    assert.deepEqual(written, table);
  });
});

/** The violations in a project: the rule and the file. */
const cruise = (cwd: string): string[] => {
  const config = join(ROOT, '.config/lint/dependency-cruiser.cjs');
  const args = [CRUISER, '--config', config, '--output-type', 'json', 'src'];
  const {stdout} = spawnSync(process.execPath, args, {cwd, encoding: 'utf8', maxBuffer: 2 ** 26});
  const {summary} = JSON.parse(stdout) as Cruise;
  return summary.violations.map(({rule, from}) => `${rule.name} ${from}`);
};
