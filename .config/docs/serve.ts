import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import getPort, {portNumbers} from 'get-port';
import sirv from 'sirv';
import {pathOf} from '../project.js';

const START = '/stories/publisher/';

/** A server that listens to this machine alone. */
export interface LocalServer {
  /** Its address, without a slash at its end. */
  readonly url: string;
  /** Its requests so far; the list grows. */
  readonly requests: readonly {readonly method: string; readonly url: string}[];
  readonly close: () => Promise<void>;
}

/** Serves a folder, reading each file anew. Port 0, the default, takes any that is free. */
export const serve = async ({port = 0, root = pathOf('')} = {}): Promise<LocalServer> => {
  const requests: {method: string; url: string}[] = [];
  const files = sirv(root, {dev: true});
  const server = createServer((request, response) => {
    const {method = '', url = '/'} = request;
    requests.push({method, url});
    const location = redirect(root, url);
    if (location) response.writeHead(302, {location}).end();
    else files(request, response, () => void response.writeHead(404).end('Not found'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {url: `http://localhost:${(server.address() as AddressInfo).port}`, close, requests};
};

/** A folder's page needs the slash at its end, or its relative links lead astray. */
const redirect = (root: string, url: string): string | undefined => {
  const [path = '', search = ''] = url.split(/(?=\?)/, 2);
  if (path === '/') return START;
  const isFolder = !path.endsWith('/') && existsSync(join(root, path, 'index.html'));
  return isFolder ? `${path}/${search}` : undefined;
};

if (process.argv[1] === import.meta.filename) {
  const {values} = parseArgs({
    options: {port: {type: 'string', default: process.env['PORT'] ?? '8080'}},
  });
  const first = Number(values.port);
  const {url, close} = await serve({port: await getPort({port: portNumbers(first, first + 100)})});
  console.log(`Hearth Widgets: ${url}${START}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
}
