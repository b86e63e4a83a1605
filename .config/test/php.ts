import {spawnSync} from 'node:child_process';
import {aptInstall} from './apt.js';

/** What the renderer needs, and what WordPress needs besides. */
const PACKAGES = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-curl'];

const has = (extensions: readonly string[]): boolean => {
  const {status, stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  return status === 0 && extensions.every((name) => stdout.includes(`\n${name}\n`));
};

/** On Debian, as root, installs the PHP that is missing; elsewhere throws what to install. */
const ensureExtensions = (...extensions: string[]): void => {
  if (!has(extensions)) aptInstall(PACKAGES);
  if (!has(extensions)) throw new Error(`PHP was not found: install ${PACKAGES.join(' ')}`);
};

/** Makes sure that there is a PHP for the renderer, which needs no extension. */
export const ensurePhp = (): void => ensureExtensions();

/** Makes sure that there is a PHP for WordPress. */
export const ensureWordPressPhp = (): void =>
  ensureExtensions('curl', 'dom', 'mbstring', 'pdo_sqlite', 'xml');
