/**
 * The server's part of the tests of the ways in. A test posts a page with its headers to `/ways/`,
 * and is given an address at which that page is a site of its own: with the built files beside it,
 * as they are and as another version, with failures on request, and with a record of what was asked
 * for and of what the browser reports.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {json, text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */
/** @typedef {Parameters<Middleware>[0]} Context */

/**
 * @typedef {object} SiteRecipe
 * @property {string[]} parts of the page's HTML; each but the first waits until it is released
 * @property {Record<string, string>} [headers]
 * @property {string} [failing] a part of the paths that fail
 * @property {'status' | 'reset'} [how] how they fail
 */

/** @typedef {SiteRecipe & {log: string[], reports: unknown[], release: () => void, released: Promise<void>}} Site */

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OTHER_VERSION = '9.9.9';

/** @type {Record<string, string>} */
const TYPES = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
};

/** @type {Map<string, Site>} */
const sites = new Map();

/** @param {SiteRecipe} recipe */
const open = (recipe) => {
  const name = String(sites.size + 1);
  sites.set(name, {...recipe, log: [], reports: [], ...gate()});
  return `/ways/${name}`;
};

/** A promise, and what fulfils it. */
const gate = () => {
  let release = () => {};
  const released = new Promise((/** @type {(value: void) => void} */ resolve) => {
    release = resolve;
  });
  return {release, released};
};

const version = async () => JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).version;

/** Any origin may ask, since a page in a sandbox has none. */
const headersOf = (/** @type {string} */ path) => ({
  'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
  'cache-control': 'no-store',
  'access-control-allow-origin': '*',
});

/** @param {string} text @param {string} own */
const asOther = (text, own) => text.replaceAll(own, OTHER_VERSION);

/**
 * A file of a site: the built ones in `cdn/`, in `hearth-widgets@…/dist/cdn/`, and as another
 * version in `other/`; those of the tests in `test/`.
 *
 * @param {string} path @returns {Promise<string | undefined>}
 */
const fileOf = async (path) => {
  const own = await version();
  const [, folder, name = ''] =
    /^\/(cdn|other|test|hearth-widgets@[\d.]+\/dist\/cdn)\/([\w./-]+)$/.exec(path) ?? [];
  if (!folder || name.includes('..')) return;
  if (folder.startsWith('hearth-') && folder !== `hearth-widgets@${own}/dist/cdn`) return;
  const directory = folder === 'test' ? 'test/hostile/policies' : 'dist/cdn';
  const content = await readFile(join(ROOT, directory, name), 'utf8').catch(() => undefined);
  return content && folder === 'other' ? asOther(content, own) : content;
};

/** @param {Response} response @param {Site} site */
const sendPage = async (response, {parts, headers, released}) => {
  const [first = '', ...rest] = parts;
  response.writeHead(200, {...headersOf('page.html'), ...headers});
  if (!rest.length) return response.end(first);
  response.write(first);
  await released;
  return response.end(rest.join(''));
};

const sendJson = (/** @type {Response} */ response, /** @type {unknown} */ value) =>
  response.writeHead(200, headersOf('.json')).end(JSON.stringify(value));

/** @param {Response} response @param {string} path */
const sendFile = async (response, path) => {
  const content = path === '/story.json' ? JSON.stringify(STORY) : await fileOf(path);
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, headersOf(path)).end(content);
};

/** The story that every site has. */
const STORY = {keyPoints: ['From the address.'], narrative: ['He is sixty now.']};

/** WebKit takes a connection that ends at once for one to try again. @param {Response} response */
const reset = (response) =>
  response
    .writeHead(200, {...headersOf('.js'), 'content-length': 1000})
    .write(';', () => response.destroy());

/** @param {Context} context @param {Site} site @param {string} path */
const answer = async ({req, res}, site, path) => {
  if (path === '/log') return sendJson(res, {requests: site.log, reports: site.reports});
  if (path === '/report') {
    site.reports.push(JSON.parse(await text(req)));
    return res.writeHead(204).end();
  }
  if (path === '/release') site.release();
  if (path === '/mend') delete site.failing;
  if (path === '/release' || path === '/mend') return sendJson(res, true);
  site.log.push(path);
  if (path === '/page.html') return sendPage(res, site);
  if (!site.failing || !path.includes(site.failing)) return sendFile(res, path);
  return site.how === 'reset' ? reset(res) : res.writeHead(503, headersOf(path)).end();
};

/**
 * Answers `/ways/…`.
 *
 * @type {Middleware}
 */
export const policyPages = async (context, next) => {
  const [, name = '', path = ''] = /^\/ways\/(\w*)(\/.*)?$/.exec(context.path) ?? [];
  const site = sites.get(name);
  if (!site && context.path !== '/ways/') return next();
  context.respond = false;
  // Or the test runner reports as not found what fails on request.
  context.status = 200;
  if (site) return answer(context, site, path);
  return sendJson(context.res, open(/** @type {SiteRecipe} */ (await json(context.req))));
};
