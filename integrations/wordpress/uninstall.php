<?php
/**
 * Takes the settings and the fetched stories away, on each site of a network. The stories of posts are
 * the site's own content, and stay.
 *
 * @package Hearth_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Takes away what one site has. */
function hearth_widgets_clear(): void {
	global $wpdb;
	delete_option( 'hearth_widgets' );
	// WordPress has no function for transients by the beginning of their names.
	// phpcs:ignore WordPress.DB.DirectDatabaseQuery
	$names = $wpdb->get_col(
		$wpdb->prepare(
			"SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s",
			$wpdb->esc_like( '_transient_hearth_widgets_' ) . '%'
		)
	);
	foreach ( $names as $name ) {
		delete_transient( substr( $name, strlen( '_transient_' ) ) );
	}
}

if ( is_multisite() ) {
	$hearth_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $hearth_widgets_sites as $hearth_widgets_site ) {
		switch_to_blog( $hearth_widgets_site );
		hearth_widgets_clear();
		restore_current_blog();
	}
} else {
	hearth_widgets_clear();
}
