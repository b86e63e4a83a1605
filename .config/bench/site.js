/** The pages of the benchmark and the files that they load, compressed, on this machine alone. */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** @typedef {{path: string, bytes: number}} Answer a file that was sent, and its bytes gzipped */

/** @param {Map<string, string>} pages @param {string} folder */
const reader = (pages, folder) => {
  /** @type {Map<string, Buffer>} */
  const ready = new Map();
  const find = async (/** @type {string} */ path) => {
    const page = pages.get(path);
    if (page !== undefined) return Buffer.from(page);
    const built = /^\/built(?=\/)/;
    return readFile(join(built.test(path) ? folder : PROJECT, normalize(path.replace(built, ''))));
  };
  return async (/** @type {string} */ path) => {
    const body = ready.get(path) ?? gzipSync(await find(path), {level: 9});
    ready.set(path, body);
    return body;
  };
};

/**
 * Serves the project, what was bundled under `/built/`, and pages that are written as they are
 * asked for.
 *
 * @param {string} folder
 */
export const openSite = async (folder) => {
  const pages = new Map();
  /** @type {Answer[]} */
  const answers = [];
  const read = reader(pages, folder);
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const body = await read(pathname).catch(() => undefined);
    if (!body) return void response.writeHead(404).end();
    answers.push({path: pathname, bytes: body.length});
    const type = TYPES[extname(pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(200, {'content-type': type, 'content-encoding': 'gzip'}).end(body);
  });
  await new Promise((resolve) => void server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => void server.close(resolve));
  };
  return {url: `http://localhost:${port}`, pages, answers, close};
};
