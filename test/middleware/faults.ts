import {Readable} from 'node:stream';
import {setTimeout as wait} from 'node:timers/promises';
import {createGzip} from 'node:zlib';
import {json, route, type Answer, type Context} from './route.js';

/**
 * Of one URL: its requests, those that the client gave up, the answers that have not ended, and
 * whether answers that are held may go.
 */
interface Count {
  requests: number;
  aborted: number;
  open: number;
  isReleased: boolean;
}

const LETTERS = 'a'.repeat(64 * 1024);
const BLANKS = ' '.repeat(64 * 1024);
const BLANKS_PER_MEGABYTE = 16;

const counts = new Map<string, Count>();

const countOf = (path: string): Count => {
  // As a browser writes it.
  const {pathname, search} = new URL(path, 'http://localhost');
  const count = counts.get(pathname + search) ?? {
    requests: 0,
    aborted: 0,
    open: 0,
    isReleased: false,
  };
  counts.set(pathname + search, count);
  return count;
};

/** Servers and networks that behave badly on request, each under `/fault/`. */
const endpoints: Record<
  string,
  (query: URLSearchParams, context: Context) => Answer | Promise<Answer>
> = {
  /** Answers `body` after `delay` ms, with `held` not before its release, with `status` and `type`. */
  async json(query, {url, res}) {
    await wait(Number(query.get('delay')));
    while (query.has('held') && !countOf(url).isReleased && !res.destroyed) await wait(10);
    const status = Number(query.get('status') ?? 200);
    return {status, type: query.get('type') ?? 'application/json', body: query.get('body') ?? '{}'};
  },

  /** Answers the bytes that `base64` says, as `type`. */
  bytes: (query) => ({
    type: query.get('type') ?? 'application/json',
    body: Buffer.from(query.get('base64') ?? '', 'base64'),
  }),

  /** Sends `blanks` spaces and `body`, a byte at a time. */
  trickle: (query) => ({
    body: slowly(' '.repeat(Number(query.get('blanks'))) + (query.get('body') ?? '{}')),
  }),

  /** Redirects to `to`, or to itself. */
  redirect: (query, {url}) => ({
    status: 301,
    type: 'text/html',
    headers: {location: query.get('to') ?? url},
  }),

  /** Megabytes of spaces in a few kilobytes. With `endless`, the connection then stays open. */
  bomb: (query) => ({
    headers: {'content-encoding': 'gzip'},
    body: Readable.from(blanks(Number(query.get('megabytes')))).pipe(createGzip()),
    isEndless: query.has('endless'),
  }),

  /** Answers `body`, but fails the first time: with `status`, or in the middle of the body. */
  flaky(query, {url}) {
    const status = Number(query.get('status'));
    if (countOf(url).requests > 1) return {body: query.get('body') ?? ''};
    return status ? {status} : {cutOff: '{'};
  },

  /**
   * Sends its headers, with `status`, and a space, without which Firefox does not show them. Then it
   * sends nothing more.
   */
  stall(query) {
    const body = new Readable({read: () => undefined});
    body.push(' ');
    return {status: Number(query.get('status') ?? 200), body};
  },

  /**
   * A valid story of exactly `bytes` bytes, without a declared length. With `endless`, the connection
   * then stays open.
   */
  big: (query) => ({
    body: story(Number(query.get('bytes'))),
    isEndless: query.has('endless'),
  }),

  /** Ends the connection in the middle of the body. */
  reset: () => ({cutOff: '{"narrative": ["'}),

  /** How many requests the exact URL `path` got, and how many of them the client gave up. */
  count(query) {
    const {requests, aborted} = countOf(query.get('path') ?? '');
    return json({requests, aborted});
  },

  /** Lets what is held of the exact URL `path` go, now and later. */
  release(query) {
    countOf(query.get('path') ?? '').isReleased = true;
    return {};
  },

  /** How many answers to the exact URL `path` have not ended. */
  open: (query) => json(countOf(query.get('path') ?? '').open),
};

async function* slowly(text: string): AsyncGenerator<Buffer> {
  for (const byte of Buffer.from(text)) {
    yield Buffer.of(byte);
    await wait(2);
  }
}

function* blanks(megabytes: number): Generator<string> {
  for (let left = megabytes * BLANKS_PER_MEGABYTE; left > 0; left -= 1) yield BLANKS;
}

function* story(bytes: number): Generator<string> {
  const [start, end] = ['{"narrative": ["', '"]}'];
  yield start;
  let left = bytes - start.length - end.length;
  for (; left > LETTERS.length; left -= LETTERS.length) yield LETTERS;
  yield LETTERS.slice(0, left) + end;
}

/**
 * Answers `/fault/…`. All browsers ask the same server: give a URL whose requests are counted a
 * parameter of its own.
 */
export const faults = route('/fault/', async (context, name) => {
  const endpoint = Object.hasOwn(endpoints, name) && endpoints[name];
  if (!endpoint) return;
  if (['count', 'open', 'release'].includes(name))
    return endpoint(context.URL.searchParams, context);
  const {res, url} = context;
  const count = countOf(url);
  let isCutOff = false;
  count.requests += 1;
  count.open += 1;
  res.once('close', () => {
    count.open -= 1;
    if (!res.writableFinished && !isCutOff) count.aborted += 1;
  });
  const answer = await endpoint(context.URL.searchParams, context);
  isCutOff = answer.cutOff !== undefined;
  return answer;
});
