import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {extname, normalize} from 'node:path';
import {gzipSync} from 'node:zlib';
import getPort from 'get-port';
import {pathOf} from '../project.js';

/** The types of files. A page has a path without an extension. */
const TYPES: Record<string, string> = {
  '': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** A file that was sent, and its size with gzip. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

/** Serves the project's files, and what is added to them, to this machine alone. All is compressed. */
export class Site {
  /** The address without a slash at its end. */
  url = '';
  /** Each file that was sent, in order. */
  readonly sent: Sent[] = [];
  readonly #files = new Map<string, Buffer>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  /** Starts a server. */
  static async open(): Promise<Site> {
    const site = new Site();
    const port = await getPort({host: '127.0.0.1'});
    await once(site.#server.listen(port, '127.0.0.1'), 'listening');
    site.url = `http://localhost:${port}`;
    return site;
  }

  /** Puts a page or a file at a path. */
  add(path: string, content: string | Buffer): Buffer {
    const body = gzipSync(content, {level: 9});
    this.#files.set(path, body);
    return body;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #answer({url = '/'}: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(url, 'http://localhost').pathname;
    const body = this.#files.get(path) ?? (await this.#read(path).catch(() => undefined));
    if (!body) return void response.writeHead(404).end();
    this.sent.push({path, bytes: body.length});
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': type, 'content-encoding': 'gzip'}).end(body);
  }

  async #read(path: string): Promise<Buffer> {
    return this.add(path, await readFile(pathOf(normalize(path).slice(1))));
  }
}
