/**
 * Writes the plugin's template for translators, `languages/hearth-widgets.pot`, with WP-CLI.
 * `npm run wordpress:pot` calls it.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unpackWordPress} from './wordpress-files.js';

const PLUGIN = fileURLToPath(new URL('../integrations/wordpress/', import.meta.url));
const FILE = join(PLUGIN, 'languages/hearth-widgets.pot');

const folder = mkdtempSync(join(tmpdir(), 'hearth-pot-'));
try {
  unpackWordPress(folder);
  const phar = join(folder, 'wp-cli/wp-cli.phar');
  execFileSync(
    'php',
    [phar, '--allow-root', 'i18n', 'make-pot', PLUGIN, FILE, '--slug=hearth-widgets'],
    {stdio: 'inherit'},
  );
  // The day on which it is made is no change.
  writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/^"POT-Creation-Date:.*\n/m, ''));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
