import {spawnSync} from 'node:child_process';
import {aptInstall} from './apt.js';

/** What the renderer needs, and what WordPress needs besides. */
const PACKAGES = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-curl'];

const has = (/** @type {string[]} */ extensions) => {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  return status === 0 && extensions.every((name) => stdout.includes(`\n${name}\n`));
};

/**
 * Makes sure that PHP can run: on Debian, as root, installs what is missing; elsewhere throws what to
 * install.
 *
 * @param {string[]} extensions those that have to be there, by their names in `php -m`
 */
export function ensureExtensions(extensions) {
  if (!has(extensions)) aptInstall(PACKAGES);
  if (!has(extensions)) throw new Error(`PHP was not found: install ${PACKAGES.join(' ')}`);
}

/** Makes sure that there is a PHP for the renderer, which needs no extension. */
export const ensurePhp = () => ensureExtensions([]);

/** Makes sure that there is a PHP for WordPress. */
export const ensureWordPressPhp = () =>
  ensureExtensions(['curl', 'dom', 'mbstring', 'pdo_sqlite', 'xml']);
