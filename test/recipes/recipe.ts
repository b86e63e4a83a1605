import {execFile, execFileSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {Browser, Page} from 'playwright-core';
import {shownText} from '../fixtures.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CDN = join(ROOT, 'dist/cdn');

const read = (recipe: string): string =>
  readFileSync(join(ROOT, `integrations/${recipe}/README.md`), 'utf8');

/** Runs the example of a recipe in which a word stands, and answers what it printed. */
export const runExample = (recipe: string, word: string): string => {
  const blocks = [...read(recipe).matchAll(/^```js\n([\s\S]*?)^```$/gm)];
  const source = blocks.map(([, code = '']) => code).find((code) => code.includes(word)) ?? '';
  const args = ['--input-type=module', '--eval', source];
  return execFileSync(process.execPath, args, {cwd: ROOT, encoding: 'utf8'});
};

/** The code of a recipe, by the file names beside its languages. */
export const filesOf = (recipe: string): Record<string, string> => {
  const blocks = [...read(recipe).matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)];
  return Object.fromEntries(blocks.map(([, file = '', content = '']) => [file, content]));
};

/** A folder of its own with a recipe's files, where `npm install` has put some packages. */
export const makeSite = (
  files: Readonly<Record<string, string>>,
  packages: readonly string[] = [],
): string => {
  const site = mkdtempSync(join(tmpdir(), 'hearth-recipe-'));
  const all = {'package.json': '{"type": "module", "private": true}', ...files};
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(site, file)), {recursive: true});
    writeFileSync(join(site, file), content);
  }
  for (const name of packages) install(site, name);
  return site;
};

const install = (site: string, name: string): void => {
  const link = join(site, 'node_modules', name);
  mkdirSync(dirname(link), {recursive: true});
  symlinkSync(name === 'hearth-widgets' ? ROOT : packageFolder(name), link, 'dir');
};

/** Where npm has put a package of the workspace. */
const packageFolder = (name: string): string =>
  [join(ROOT, 'test/recipes/node_modules', name), join(ROOT, 'node_modules', name)].find(
    existsSync,
  ) ?? '';

/** Puts a copy of the built files into a site. */
export const copyBuilt = (folder: string): void => cpSync(CDN, folder, {recursive: true});

/** Runs a script of a package in a site, and answers what it printed. */
export const runIn = async (site: string, script: string, ...args: string[]): Promise<string> => {
  const options = {cwd: site, env: {...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: '1'}};
  const file = join(site, 'node_modules', script);
  const {stdout, stderr} = await promisify(execFile)(process.execPath, [file, ...args], options);
  return stdout + stderr;
};

/** What a page shows, and what went wrong on it. */
export interface Seen {
  readonly text: string;
  readonly faults: readonly string[];
}

/** Looks at a page with its scripts, when all its elements show. */
export const lookAt = async (browser: Browser, url: string): Promise<Seen> => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(message.text());
  });
  await serveUnpkg(page, url, faults);
  await page.goto(url);
  await page.waitForFunction(() => {
    const tags = [...document.querySelectorAll('*')].filter((tag) => tag.matches(':not(:defined)'));
    const shown = document.querySelector('[class^=hearth-], hearth-story, hearth-key-points');
    return shown && !tags.length;
  });
  await page.waitForLoadState('networkidle');
  const text = await page.locator('html').evaluate(shownText);
  await page.close();
  return {text, faults};
};

/** Files of ours on unpkg are those that were built; what else is asked for elsewhere is a fault. */
const serveUnpkg = (page: Page, url: string, faults: string[]): Promise<unknown> =>
  page.route('**/*', (route) => {
    const asked = route.request().url();
    const [, file] =
      /^https:\/\/unpkg\.com\/hearth-widgets@[\d.]+\/dist\/cdn\/(.+)$/.exec(asked) ?? [];
    const headers = {'access-control-allow-origin': '*'};
    if (file) return route.fulfill({path: join(CDN, file), headers});
    if (!asked.startsWith(new URL(url).origin)) faults.push(`request to ${asked}`);
    return route.continue();
  });

/** What a page shows to those without scripts. */
export const lookWithoutScripts = async (browser: Browser, url: string): Promise<string> => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await serveUnpkg(page, url, []);
  await page.goto(url);
  const text = await page.locator('body').innerText();
  await page.close();
  return text.replace(/\s/g, '');
};

/** The recipes' own server: the built files in `/hearth/`, and a story for everybody. */
export const serveExample = (page: Page, story: object): Promise<unknown> =>
  page.route('https://example.com/**', (route) => {
    const [, file] = /\/hearth\/([^?]+)/.exec(route.request().url()) ?? [];
    return file ? route.fulfill({path: join(CDN, file)}) : route.fulfill({json: story});
  });
