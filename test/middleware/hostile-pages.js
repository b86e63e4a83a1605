import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {content, plainContent, STORY} from '../hostile/pages/content.js';
import {GROUPS} from '../hostile/pages/groups.js';
import {namesOf} from '../hostile/pages/names.js';
import {polluting} from '../hostile/pages/pollution.js';
import {debianFile} from './guests.js';

/** @typedef {import('../hostile/pages/page.js').HostilePage} HostilePage */
/** @typedef {import('../hostile/pages/page.js').Pollution} Pollution */
/** @typedef {import('../hostile/pages/page.js').Bundle} Bundle */
/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */
/** @typedef {{body: string | Buffer, type: string, headers?: Record<string, string> | undefined}} Answer */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SCRIPT = 'text/javascript; charset=utf-8';
const STORY_PATH = '/hostile/story.json';
const MODULES = ['probe.js', 'look.js', 'content.js', 'report.js'];

/** How each bundle is loaded. @type {Record<Bundle, string>} */
const LIBRARIES = {
  module: '<script type="module" src="/hostile/cdn/hearth.js"></script>',
  classic: '<script src="/hostile/cdn/hearth.classic.js"></script>',
  lit: '<script type="module" src="/hostile/stock.js"></script>',
  none: '',
};

const script = (/** @type {string | undefined} */ code, type = '') =>
  code === undefined ? '' : `<script${type}>${code}</script>`;

/** @param {HostilePage} page @param {string} library */
const compose = ({doctype = '<!doctype html>', whole, ...page}, library) =>
  whole ??
  `${doctype}
<html lang="en"><head><meta name="viewport" content="width=device-width"/><title>A page</title>
{probe}${page.head ?? ''}${script(page.before)}${page.at === 'head' ? library : ''}</head>
<body>${page.body ?? '{content}'}
${page.at === 'head' ? '' : library}${script(page.after, ' type="module"')}${page.tail ?? ''}
</body></html>`;

/** @param {HostilePage} page @param {Bundle} bundle @param {string} origin */
const fill = (page, bundle, origin) => {
  const src = `${page.absolute ? origin : ''}${STORY_PATH}`;
  const inner = bundle === 'lit' ? plainContent() : content(src);
  return compose(page, LIBRARIES[bundle])
    .replaceAll('{content}', () => inner)
    .replaceAll('{library}', () => LIBRARIES[bundle])
    .replaceAll('{probe}', '<script src="/hostile/probe.js"></script>')
    .replaceAll('{bundle}', bundle)
    .replaceAll('{origin}', origin);
};

/** The bytes of a text. @param {string} text @param {HostilePage['encoding']} encoding */
const encode = (text, encoding) => {
  if (!encoding) return Buffer.from(text);
  return Buffer.from(text, encoding === 'utf-16le' ? 'utf16le' : 'latin1');
};

/** With the script that pollutes, if it does: all its names, or one. @param {HostilePage} page @param {URL} url */
const polluted = async (page, url) => {
  if (!page.pollutes) return page;
  const only = url.searchParams.get('only');
  const names = only ? [only] : await namesOf(ROOT, page.pollutes);
  return {...page, before: polluting(page.pollutes.value, names)};
};

/** @param {URL} url @param {string[]} path @returns {Promise<Answer | undefined>} */
const pageAt = async (url, [bundle = '', group = '', name = '']) => {
  const found = Object.hasOwn(GROUPS, group) && GROUPS[group]?.find((one) => one.name === name);
  if (!found || !Object.hasOwn(LIBRARIES, bundle)) return;
  const page = await polluted(found, url);
  const text = fill(page, /** @type {Bundle} */ (bundle), url.origin);
  return {
    body: encode(text, page.encoding),
    type: `${page.type ?? 'text/html'}; charset=${page.encoding ?? 'utf-8'}`,
    headers: page.headers,
  };
};

/** @type {Promise<string> | undefined} */
let stock;

/** A plain element of Lit's in one module, as a page would get it. */
const buildStock = async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    resolve: {conditions: ['production', 'browser', 'module']},
    build: {
      write: false,
      target: 'es2022',
      lib: {entry: 'test/hostile/pages/stock.js', formats: ['es']},
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('Nothing was built');
  return bundle.output[0].code;
};

const file = async (/** @type {string} */ path, type = SCRIPT) => ({
  body: await readFile(path),
  type,
});

/** Pieces of HTML that scripts fetch. @type {Record<string, string>} */
const FRAGMENTS = {
  'fragment.html': '{content}',
  'turbo-frame.html': '<turbo-frame id="frame">{content}</turbo-frame>',
};

/** @param {string} name @returns {Pollution} */
const pollutionNamed = (name) => {
  const {pollutes} = GROUPS['pollution']?.find((page) => page.name === name) ?? {};
  if (!pollutes) throw new Error(`Nothing is polluted by ${name}`);
  return pollutes;
};

const fragment = (/** @type {string} */ name) => ({
  body: (FRAGMENTS[name] ?? '').replace('{content}', content(STORY_PATH)),
  type: 'text/html; charset=utf-8',
});

const json = (/** @type {unknown} */ value) => ({
  body: JSON.stringify(value),
  type: 'application/json',
});

/** @param {URL} url @returns {Promise<Answer | undefined>} */
const answer = async (url) => {
  const [kind = '', ...rest] = decodeURIComponent(url.pathname)
    .slice('/hostile/'.length)
    .split('/');
  if (kind === 'story.json') return json(STORY);
  if (kind === 'npm') return file(join(ROOT, 'node_modules', ...rest));
  // Without a charset: a page has its own.
  if (kind === 'cdn') return file(join(ROOT, 'dist/cdn', ...rest), 'text/javascript');
  if (kind === 'debian') return file(await debianFile(rest[0] ?? '', rest.slice(1).join('/')));
  if (Object.hasOwn(FRAGMENTS, kind)) return fragment(kind);
  if (kind === 'stock.js') return {body: await (stock ??= buildStock()), type: SCRIPT};
  if (kind === 'names') return json(await namesOf(ROOT, pollutionNamed(rest[0] ?? '')));
  if (MODULES.includes(kind)) return file(join(ROOT, 'test/hostile/pages', kind));
  return pageAt(url, [kind, ...rest]);
};

/**
 * Answers `/hostile/…`: the hostile pages, what they load, and nothing of the test runner's own. Any
 * origin may ask, since a page in a sandbox has none.
 *
 * @type {Middleware}
 */
export const hostilePages = async (context, next) => {
  if (!context.path.startsWith('/hostile/')) return next();
  const found = await answer(context.URL);
  if (!found) return next();
  context.respond = false;
  context.res
    .writeHead(200, {
      'content-type': found.type,
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...found.headers,
    })
    .end(found.body);
};
