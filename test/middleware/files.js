import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import sirv from 'sirv';
import {networkFaults} from './network-faults.js';

/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {import('@web/test-runner').TestRunnerConfig} Config */
/** @typedef {NonNullable<Config['middleware']>[number]} Middleware */
/** @typedef {{requests: number, aborted: number}} Count */

const files = sirv(fileURLToPath(new URL('../..', import.meta.url)), {dev: true});
const CHUNK = 'a'.repeat(64 * 1024);
const JSON_TYPE = 'application/json';

/** @type {Map<string, Count>} */
const counts = new Map();

/** How many answers to a URL are not at their end. @type {Map<string, number>} */
const open = new Map();

/** The responses that we cut off ourselves. @type {WeakSet<Response>} */
const cut = new WeakSet();

/** A URL as a browser writes it. */
function keyOf(/** @type {string} */ path) {
  const {pathname, search} = new URL(path, 'http://localhost');
  return pathname + search;
}

function countOf(/** @type {string} */ path) {
  const count = counts.get(keyOf(path)) ?? {requests: 0, aborted: 0};
  counts.set(keyOf(path), count);
  return count;
}

const openOf = (/** @type {string} */ path) => open.get(keyOf(path)) ?? 0;

const head = (/** @type {Response} */ response, status = 200, type = JSON_TYPE, more = {}) =>
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...more});

/**
 * Servers that behave badly on request, each under `/fault/`.
 *
 * @type {Record<string, (response: Response, query: URLSearchParams) => unknown>}
 */
const endpoints = {
  /** Answers `body` after `delay` ms, with `status` and `type`. */
  async json(response, query) {
    await wait(Number(query.get('delay')));
    if (response.destroyed) return;
    const status = Number(query.get('status') ?? 200);
    head(response, status, query.get('type') ?? JSON_TYPE).end(query.get('body') ?? '{}');
  },

  ...networkFaults,

  /**
   * Sends its headers, with `status`, and a space, without which Firefox does not show them, then
   * nothing more.
   */
  stall: (response, query) => head(response, Number(query.get('status') ?? 200)).write(' '),

  /**
   * A valid story of exactly `bytes` bytes, without a declared length. With `endless`, nothing comes
   * after it, not even its end: only the client can close the connection, and may.
   */
  big: (response, query) =>
    pipeline(Readable.from(story(Number(query.get('bytes')))), head(response), {
      end: !query.has('endless'),
    }).catch(() => undefined),

  /** Ends the connection in the middle of the body. WebKitGTK only minds if a length was declared. */
  reset(response) {
    cut.add(response);
    head(response, 200, JSON_TYPE, {'content-length': 1000}).write('{"narrative": ["', () =>
      response.destroy(),
    );
  },

  /** Of the endpoint with exactly the URL `path`: how many requests, how many the client gave up. */
  count: (response, query) => head(response).end(JSON.stringify(countOf(query.get('path') ?? ''))),

  /** Of the endpoint with exactly the URL `path`: how many of its answers are not at their end. */
  open: (response, query) => head(response).end(String(openOf(query.get('path') ?? ''))),
};

function* story(/** @type {number} */ bytes) {
  const [start, end] = ['{"narrative": ["', '"]}'];
  yield start;
  let left = bytes - start.length - end.length;
  for (; left > CHUNK.length; left -= CHUNK.length) yield CHUNK;
  yield CHUNK.slice(0, left) + end;
}

/** @param {string} url @param {Response} response */
function track(url, response) {
  const count = countOf(url);
  count.requests += 1;
  open.set(keyOf(url), openOf(url) + 1);
  response.once('close', () => {
    open.set(keyOf(url), openOf(url) - 1);
    if (!response.writableFinished && !cut.has(response)) count.aborted += 1;
  });
}

/**
 * Answers `/fault/…`. All browsers ask the same server: give a URL whose requests are counted a
 * parameter of its own.
 *
 * @type {Middleware}
 */
export const faults = (context, next) => {
  const name = context.path.match(/^\/fault\/(\w+)$/)?.[1] ?? '';
  const endpoint = Object.hasOwn(endpoints, name) && endpoints[name];
  if (!endpoint) return next();
  context.respond = false;
  // Or the test runner reports as not found what was given up before it was answered.
  context.status = 200;
  if (name !== 'count' && name !== 'open') track(context.url, context.res);
  return endpoint(context.res, context.URL.searchParams);
};

/**
 * Serves pages and `dist/` as a publisher's server would. The test runner would put a script of its
 * own into each page, and hide an import that only resolves in Node.
 *
 * @type {Middleware}
 */
export const asPublished = (context, next) => {
  if (!/^\/dist\/|\.html$|.\/$/.test(context.path)) return next();
  context.respond = false;
  return files(context.req, context.res, () => {
    context.respond = true;
    return next();
  });
};
