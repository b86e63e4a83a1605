/**
 * Writes `languages/hearth-widgets.pot`, the plugin's template for translators. WP-CLI reads the built
 * plugin, where each script has the name by which WordPress finds its translations.
 * `npm run wordpress:pot` builds the plugin and runs this.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathOf} from '../project.js';
import {unpackWordPress} from './unpack.js';

const PLUGIN = pathOf('dist-wordpress/hearth-widgets');
const FILE = pathOf('integrations/wordpress/languages/hearth-widgets.pot');

const folder = mkdtempSync(join(tmpdir(), 'hearth-pot-'));
process.once('exit', () => rmSync(folder, {recursive: true}));

/** WP-CLI downloads the list of a `block.json`'s translated keys. WordPress has the same list. */
const OFFLINE = `WP_CLI::add_hook( 'http_request_options', fn( $options ) => array(
  'transport' => new class {
    public function request( $url ) {
      return "HTTP/1.1 200 OK\\r\\n\\r\\n" . file_get_contents( '${folder}/latest/wordpress/wp-includes/' . basename( $url ) );
    }
  },
) + $options );`;

unpackWordPress(folder);
const wp = [join(folder, 'wp-cli/wp-cli.phar'), '--allow-root', `--exec=${OFFLINE}`];
const makePot = ['i18n', 'make-pot', PLUGIN, FILE, '--slug=hearth-widgets', '--exclude=assets'];
execFileSync('php', [...wp, ...makePot], {stdio: 'inherit'});
// The date would be the only change on most days.
writeFileSync(FILE, readFileSync(FILE, 'utf8').replace(/^"POT-Creation-Date:.*\n/m, ''));
