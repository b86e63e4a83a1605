import {execFile, spawn} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {promisify} from 'node:util';
import {unpackWordPress} from '../../.config/wordpress/files.js';

const run = promisify(execFile);

/** How long the server may take to answer, in steps of a tenth of a second. */
const MAX_TRIES = 300;

const INSTALL = [
  ...['--title=Test', '--skip-email'],
  ...['--admin_user=admin', '--admin_password=admin', '--admin_email=admin@a.test'],
];

/**
 * Boots a real WordPress on SQLite, on this machine alone, with an administrator called `admin`.
 *
 * @returns {Promise<{
 *   url: string,
 *   wp: (...args: string[]) => Promise<string>,
 *   log: () => string,
 *   stop: () => Promise<void>,
 * }>} `wp` runs a command of WP-CLI and gives what it prints; `log` is what PHP had to say
 */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-wordpress-'));
  const site = join(folder, 'wordpress');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = () => readLog(join(site, 'wp-content/debug.log'));
  const wp = cliIn(folder, site);
  /** @type {ReturnType<typeof serve> | undefined} */
  let server;
  const stop = async () => {
    if (server) await end(server);
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    unpack(folder, site, url);
    await wp('core', 'install', `--url=${url}`, ...INSTALL);
    server = serve(site, port);
    await answer(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return {url, wp, log, stop};
}

/** WP-CLI stands beside the site: from a folder above it WordPress would guess a wrong address. */
function unpack(
  /** @type {string} */ folder,
  /** @type {string} */ site,
  /** @type {string} */ url,
) {
  unpackWordPress(folder);
  renameSync(join(folder, 'latest/wordpress'), site);
  const plugin = join(site, 'wp-content/plugins/sqlite-database-integration');
  renameSync(join(folder, 'sqlite-database-integration'), plugin);
  const dropIn = readFileSync(join(plugin, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', plugin)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(site, 'wp-content/db.php'), dropIn);
  writeFileSync(join(site, 'wp-config.php'), configOf(url));
  // The browser asks for it, and would say that there is none.
  writeFileSync(join(site, 'favicon.ico'), '');
  mkdirSync(join(site, 'wp-content/mu-plugins'));
  writeFileSync(join(site, 'wp-content/mu-plugins/no-network.php'), NO_NETWORK);
}

/** What asks for updates would warn of the network that it does not get, and so would pictures. */
const NO_NETWORK = `<?php
add_filter( 'pre_http_request', function ( $response, $options, $url ) {
  $is_update = 'api.wordpress.org' === wp_parse_url( $url, PHP_URL_HOST );
  return $is_update ? array( 'response' => array( 'code' => 200 ), 'body' => '{"offers":[],"plugins":[],"themes":[],"translations":[],"no_update":[],"upgrade":false,"insecure":false}' ) : $response;
}, 10, 3 );
add_filter( 'pre_option_show_avatars', '__return_zero' );
`;

/** @param {string} url */
const configOf = (url) => {
  const constants = {
    ...{
      DB_NAME: 'wordpress',
      DB_USER: '',
      DB_PASSWORD: '',
      DB_HOST: '',
      DB_CHARSET: 'utf8',
      DB_COLLATE: '',
    },
    ...{WP_HOME: url, WP_SITEURL: url, WP_ENVIRONMENT_TYPE: 'local'},
    ...{WP_HTTP_BLOCK_EXTERNAL: true, AUTOMATIC_UPDATER_DISABLED: true, DISABLE_WP_CRON: true},
    ...{WP_DEBUG: true, WP_DEBUG_LOG: true, WP_DEBUG_DISPLAY: false},
  };
  const defined = Object.entries(constants).map(
    ([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`,
  );
  const rest = `$table_prefix = 'wp_';\nrequire_once __DIR__ . '/wp-settings.php';`;
  return `<?php\n${defined.join('\n')}\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\n${rest}\n`;
};

/** @param {string} folder @param {string} site */
const cliIn =
  (folder, site) =>
  async (/** @type {string[]} */ ...args) => {
    const phar = join(folder, 'wp-cli/wp-cli.phar');
    const {stdout} = await run('php', [phar, '--allow-root', `--path=${site}`, ...args]);
    return stdout.trim();
  };

const readLog = (/** @type {string} */ file) =>
  existsSync(file) ? readFileSync(file, 'utf8') : '';

/** A group of its own: the workers would outlive the server. @param {string} site @param {number} port */
const serve = (site, port) =>
  spawn('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', site], {
    cwd: site,
    detached: true,
    stdio: 'ignore',
    env: {...process.env, PHP_CLI_SERVER_WORKERS: '2'},
  });

/** @param {ReturnType<typeof serve>} server */
async function end(server) {
  if (server.pid === undefined || server.exitCode !== null) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await gone;
}

/** @param {string} url @param {ReturnType<typeof serve>} server */
async function answer(url, server, tries = MAX_TRIES) {
  if (server.exitCode !== null) throw new Error(`PHP does not serve ${url}`);
  const response = await fetch(url).catch(() => undefined);
  if (response?.status === 200) return;
  if (!tries) throw new Error(`${url} answers ${response?.status ?? 'nothing'}`);
  await wait(100);
  await answer(url, server, tries - 1);
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
