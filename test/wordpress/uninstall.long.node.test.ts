import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {bootSite, type Site} from './site.js';

/** What a site has of the plugin: an option, and two stories that were fetched. */
const FILL = `
  update_option( 'hearth_widgets', array( 'theme' => 'quiet' ) );
  set_transient( 'hearth_widgets_a', array(), HOUR_IN_SECONDS );
  set_transient( 'hearth_widgets_b', array() );
  set_transient( 'hearth_other', 'kept' );
  update_post_meta( 1, 'hearth_story', '{"headline":"Kept."}' );`;

/** What it has then, and what is left of others. */
const COUNT = `
  $left = $GLOBALS['wpdb']->get_col( "SELECT option_name FROM {$GLOBALS['wpdb']->options} WHERE option_name LIKE '%hearth_widgets%'" );
  echo wp_json_encode( array( $left, get_transient( 'hearth_other' ), get_post_meta( 1, 'hearth_story', true ) ) );`;

/** Tells WordPress that it is a network of sites. */
const NETWORK = `
  $config = ABSPATH . 'wp-config.php';
  $lines  = "define( 'MULTISITE', true ); define( 'SUBDOMAIN_INSTALL', false ); define( 'PATH_CURRENT_SITE', '/' );"
    . " define( 'DOMAIN_CURRENT_SITE', '" . substr( home_url(), 7 ) . "' );";
  file_put_contents( $config, str_replace( '$table_prefix', $lines . ' $table_prefix', file_get_contents( $config ) ) );`;

const REMOVED = JSON.stringify([[], 'kept', '{"headline":"Kept."}']);

let site: Site;

describe('when the plugin is removed, the stories stay, and nothing else', () => {
  beforeAll(async () => {
    site = await bootSite();
  });

  afterAll(() => site.stop());

  it('on a site', async () => {
    await site.wp('eval', FILL);
    assert.notEqual(await site.wp('eval', COUNT), REMOVED);
    await site.wp('plugin', 'uninstall', 'hearth-widgets', '--deactivate', '--skip-delete');
    assert.equal(await site.wp('eval', COUNT), REMOVED);
  });

  it('on each site of a network', async () => {
    await site.wp('core', 'multisite-convert');
    await site.wp('eval', NETWORK);
    const second = await site.wp('site', 'create', '--slug=second', '--porcelain');
    const third = await site.wp('site', 'create', '--slug=third', '--porcelain');
    const urls = JSON.parse(
      await site.wp(
        'eval',
        `echo wp_json_encode( array_map( 'get_home_url', array( 1, ${second}, ${third} ) ) );`,
      ),
    ) as string[];
    for (const url of urls) await site.wp('eval', FILL, `--url=${url}`);
    await site.wp('plugin', 'uninstall', 'hearth-widgets', '--skip-delete');
    for (const url of urls)
      assert.equal(await site.wp('eval', COUNT, `--url=${url}`), REMOVED, url);
  });

  it('and PHP had nothing to say', () => assert.equal(site.log(), ''));
});
