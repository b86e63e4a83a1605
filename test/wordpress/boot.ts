import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import getPort from 'get-port';
import {unpackWordPress} from '../../.config/wordpress/unpack.js';

const run = promisify(execFile);

/** How long the server may take to answer, in milliseconds. */
const PATIENCE = 120_000;

const ADMIN = ['--admin_user=admin', '--admin_password=admin', '--admin_email=admin@a.test'];

/** A WordPress that runs on this machine. */
export interface WordPress {
  readonly url: string;
  /** Runs a command of WP-CLI, and gives what it prints. */
  readonly wp: (...args: string[]) => Promise<string>;
  /** The errors and warnings that PHP has logged. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** Boots a real WordPress on SQLite, for this machine alone, with an administrator named `admin`. */
export async function startWordPress(): Promise<WordPress> {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-wordpress-'));
  const site = join(folder, 'wordpress');
  const port = await getPort({host: '127.0.0.1'});
  const url = `http://127.0.0.1:${port}`;
  const env = {...process.env, WP_HOME: url, PHP_CLI_SERVER_WORKERS: '2'};
  let server: ChildProcess | undefined;
  const wp = async (...args: string[]): Promise<string> => {
    const phar = join(folder, 'wp-cli/wp-cli.phar');
    const {stdout} = await run('php', [phar, '--allow-root', `--path=${site}`, ...args], {env});
    return stdout.trim();
  };
  const log = (): string => {
    const file = join(site, 'wp-content/debug.log');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const stop = async (): Promise<void> => {
    if (server) await end(server);
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    unpack(folder, site);
    await wp('core', 'install', `--url=${url}`, '--title=Test', '--skip-email', ...ADMIN);
    const options = ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site];
    // A group of its own: PHP's workers would outlive the server.
    server = spawn('php', options, {cwd: site, detached: true, stdio: 'ignore', env});
    await answers(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {url, wp, log, stop};
}

const fileIn = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** WP-CLI stays beside the site: in a folder above it, WordPress would guess a wrong address. */
function unpack(folder: string, site: string): void {
  unpackWordPress(folder);
  renameSync(join(folder, 'latest/wordpress'), site);
  const sqlite = join(site, 'wp-content/plugins/sqlite-database-integration');
  renameSync(join(folder, 'sqlite-database-integration'), sqlite);
  const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(site, 'wp-content/db.php'), dropIn);
  copyFileSync(fileIn('wp-config.php'), join(site, 'wp-config.php'));
  mkdirSync(join(site, 'wp-content/mu-plugins'));
  copyFileSync(fileIn('no-network.php'), join(site, 'wp-content/mu-plugins/no-network.php'));
  // The browser asks for one, and would report that there is none.
  writeFileSync(join(site, 'favicon.ico'), '');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null) return;
  const gone = once(server, 'exit');
  process.kill(-server.pid, 'SIGTERM');
  await gone;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const start = Date.now();
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PHP does not serve ${url}`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.status === 200) return;
    if (Date.now() - start > PATIENCE) {
      throw new Error(`${url} answers ${response?.status ?? 'nothing'}`);
    }
    await wait(100);
  }
}
