import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import sirv from 'sirv';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const START = '/stories/publisher/';

/** @typedef {{method: string, url: string}} Request */

/**
 * Serves a folder to this machine alone, reading each file anew.
 *
 * @param {{port?: number, root?: string}} [options] port 0 takes any that is free
 * @returns {Promise<{url: string, close: () => Promise<void>, requests: Request[]}>}
 *   `url` has no slash at its end; `requests` grows with each request
 */
export async function serve({port = 0, root = PROJECT} = {}) {
  /** @type {Request[]} */
  const requests = [];
  const files = sirv(root, {dev: true});
  const server = createServer((request, response) => {
    const {method = '', url = '/'} = request;
    requests.push({method, url});
    const elsewhere = redirect(root, url);
    if (elsewhere) response.writeHead(302, {location: elsewhere}).end();
    else files(request, response, () => void response.writeHead(404).end('Not found'));
  });
  await listen(server, port);
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {url: `http://localhost:${address.port}`, close: () => close(server), requests};
}

/** A folder's page needs the slash at its end, or its relative links lead astray. */
function redirect(/** @type {string} */ root, /** @type {string} */ url) {
  const [path = '', search = ''] = url.split(/(?=\?)/, 2);
  if (path === '/') return START;
  const isFolder = !path.endsWith('/') && existsSync(join(root, path, 'index.html'));
  return isFolder && `${path}/${search}`;
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<void>} */
const listen = (server, port) =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve());
  });

/** @param {import('node:http').Server} server @returns {Promise<void>} */
const close = (server) =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** @param {number} port @returns {ReturnType<typeof serve>} */
const serveFrom = (port) =>
  serve({port}).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveFrom(port + 1);
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {values} = parseArgs({
    options: {port: {type: 'string', default: process.env['PORT'] ?? '8080'}},
  });
  const {url, close} = await serveFrom(Number(values.port));
  console.log(`Hearth Widgets: ${url}${START}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);
}
