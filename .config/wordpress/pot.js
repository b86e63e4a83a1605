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
import {unpackWordPress} from './files.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLUGIN = join(ROOT, 'dist-wordpress/hearth-widgets');
const FILE = join(ROOT, 'integrations/wordpress/languages/hearth-widgets.pot');

/** What of a `block.json` is to be translated WP-CLI would ask the network for; WordPress says it too. */
const schemasIn = (/** @type {string} */ site) =>
  `WP_CLI::add_hook( 'http_request_options', fn( $options ) => array(
    'transport' => new class {
      public function request( $url ) {
        return "HTTP/1.1 200 OK\\r\\n\\r\\n" . file_get_contents( '${site}/wp-includes/' . basename( $url ) );
      }
    },
  ) + $options );`;

const folder = mkdtempSync(join(tmpdir(), 'hearth-pot-'));
try {
  unpackWordPress(folder);
  const phar = join(folder, 'wp-cli/wp-cli.phar');
  const schemas = `--exec=${schemasIn(join(folder, 'latest/wordpress'))}`;
  const command = ['i18n', 'make-pot', PLUGIN, FILE, '--slug=hearth-widgets', '--exclude=assets'];
  execFileSync('php', [phar, '--allow-root', schemas, ...command], {stdio: 'inherit'});
  // The day on which it is made is no change.
  writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/^"POT-Creation-Date:.*\n/m, ''));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
