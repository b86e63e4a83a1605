/**
 * Writes the plugin's template for translators, `languages/hearth-widgets.pot`, with WP-CLI: from the
 * built plugin, where scripts have the names that WordPress finds their translations by.
 * `npm run wordpress:pot` builds it and calls this.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {unpackWordPress} from './wordpress-files.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PLUGIN = join(ROOT, 'dist-wordpress/hearth-widgets');
const FILE = join(ROOT, 'integrations/wordpress/languages/hearth-widgets.pot');
const OPTIONS = ['--slug=hearth-widgets', '--exclude=assets'];

const folder = mkdtempSync(join(tmpdir(), 'hearth-pot-'));
try {
  unpackWordPress(folder);
  const phar = join(folder, 'wp-cli/wp-cli.phar');
  execFileSync('php', [phar, '--allow-root', 'i18n', 'make-pot', PLUGIN, FILE, ...OPTIONS], {
    stdio: 'inherit',
  });
  // The day on which it is made is no change.
  writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/^"POT-Creation-Date:.*\n/m, ''));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
