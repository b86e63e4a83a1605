import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {createGzip} from 'node:zlib';

/** @typedef {import('node:http').ServerResponse} Response */

const JSON_TYPE = 'application/json';
const BLANKS = ' '.repeat(64 * 1024);
const MEGABYTE = 16;

/** How often a flaky address was asked. @type {Map<string, number>} */
const asked = new Map();

const head = (/** @type {Response} */ response, status = 200, type = JSON_TYPE, more = {}) =>
  response.writeHead(status, {'content-type': type, 'cache-control': 'no-store', ...more});

/** @param {number} megabytes */
function* blanks(megabytes) {
  for (let left = megabytes * MEGABYTE; left; left -= 1) yield BLANKS;
}

/**
 * What networks and the servers in between do to a file. Each is an address under `/fault/`.
 *
 * @type {Record<string, (response: Response, query: URLSearchParams) => unknown>}
 */
export const networkFaults = {
  /** Answers the bytes that `base64` says, as `type`. */
  bytes: (response, query) =>
    head(response, 200, query.get('type') ?? JSON_TYPE).end(
      Buffer.from(query.get('base64') ?? '', 'base64'),
    ),

  /** Sends `blanks` spaces and `body`, a byte at a time. */
  async trickle(response, query) {
    head(response);
    for (const byte of Buffer.from(
      ' '.repeat(Number(query.get('blanks'))) + (query.get('body') ?? '{}'),
    )) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await wait(2);
    }
    response.end();
  },

  /** Sends on to `to`, or to itself. */
  redirect: (response, query) =>
    head(response, 301, 'text/html', {location: query.get('to') ?? response.req.url}).end(),

  /**
   * Megabytes of blanks in a few kilobytes. The connection may be given up; with `endless`, only the
   * client can close it.
   */
  bomb: (response, query) =>
    pipeline(
      Readable.from(blanks(Number(query.get('megabytes')))),
      createGzip(),
      head(response, 200, JSON_TYPE, {'content-encoding': 'gzip'}),
      {end: !query.has('endless')},
    ).catch(() => undefined),

  /** Answers `body`, but the first time fails with `status`, or ends in the middle. */
  flaky(response, query) {
    const {url = ''} = response.req;
    const times = asked.get(url) ?? 0;
    asked.set(url, times + 1);
    const status = Number(query.get('status'));
    if (times) head(response).end(query.get('body'));
    else if (status) head(response, status).end();
    else {
      head(response, 200, JSON_TYPE, {'content-length': 1000}).write('{', () => response.destroy());
    }
  },
};
