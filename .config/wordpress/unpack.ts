import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

/** A package on npm that holds a whole WordPress, WP-CLI, and the plugin that runs it on SQLite. */
const PACKAGE = 'wp-studio@1.22.0';
const FILE = 'wp-studio-1.22.0.tgz';
const INTEGRITY =
  'boMtahkhgWDKKyNTBA1uTK5ghnAmxXhDY6KeQCO9FmcI3/o+YOSq8JwYW5ZYnxHCxH14Jf/mD6CJTBvTWl2Ytw==';
const FOLDERS = ['latest/wordpress', 'sqlite-database-integration', 'wp-cli'];

/** Outside the project, so that `npm ci` does not remove it: it is 65 MB. */
const CACHE = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'hearth-widgets');

/**
 * Unpacks WordPress (`latest/wordpress`), its SQLite plugin and WP-CLI into a folder. The package is
 * downloaded once and never installed, so that none of its own code runs.
 */
export function unpackWordPress(folder: string): void {
  const file = join(CACHE, FILE);
  if (!existsSync(file)) download(file);
  if (createHash('sha512').update(readFileSync(file)).digest('base64') !== INTEGRITY) {
    rmSync(file);
    throw new Error(`${PACKAGE} has other content than expected; it was removed from ${CACHE}`);
  }
  const paths = FOLDERS.map((path) => `package/dist/cli/wp-files/${path}`);
  execFileSync('tar', ['xzf', file, '-C', folder, '--strip-components=4', ...paths]);
}

/** Gives the file its name once it is complete: another process may look for it at the same time. */
function download(file: string): void {
  mkdirSync(CACHE, {recursive: true});
  const work = mkdtempSync(join(CACHE, '.work-'));
  try {
    const args = ['pack', PACKAGE, '--silent', '--pack-destination', work];
    execFileSync('npm', args, {cwd: work, stdio: ['ignore', 'ignore', 'inherit']});
    renameSync(join(work, FILE), file);
  } finally {
    rmSync(work, {recursive: true});
  }
}
