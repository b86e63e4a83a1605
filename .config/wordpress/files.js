import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** A package of npm's that holds a whole WordPress, WP-CLI and what runs it on SQLite. */
const PACKAGE = 'wp-studio@1.22.0';
const FILE = 'wp-studio-1.22.0.tgz';
const INTEGRITY =
  'sha512-boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==';
const INSIDE = 'package/dist/cli/wp-files';

/** Outlives `npm ci`, since it is large: 65 MB. */
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'hearth-widgets');

/**
 * Unpacks WordPress (`latest/wordpress`), its SQLite plugin and WP-CLI into a folder. The package is
 * downloaded once, and is not installed: nothing of it runs but what is unpacked.
 *
 * @param {string} folder
 */
export function unpackWordPress(folder) {
  const parts = ['latest/wordpress', 'sqlite-database-integration', 'wp-cli'];
  const paths = parts.map((part) => `${INSIDE}/${part}`);
  execFileSync('tar', ['xzf', tarball(), '-C', folder, '--strip-components=4', ...paths]);
}

function tarball() {
  const file = join(CACHE, FILE);
  if (!existsSync(file)) download(file);
  const hash = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (`sha512-${hash}` === INTEGRITY) return file;
  rmSync(file);
  throw new Error(`${PACKAGE} is not what it was; it has been removed from ${CACHE}`);
}

/** Another process may be at it, too: a file is whole once it has its name. */
function download(/** @type {string} */ file) {
  mkdirSync(CACHE, {recursive: true});
  const work = mkdtempSync(join(CACHE, '.work-'));
  try {
    const args = ['pack', PACKAGE, '--silent', '--pack-destination', work];
    execFileSync('npm', args, {cwd: work, stdio: ['ignore', 'ignore', 'inherit']});
    renameSync(join(work, FILE), file);
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}
