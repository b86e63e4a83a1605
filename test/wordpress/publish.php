<?php
/**
 * Publishes posts, each as the user who writes it, for `wp eval-file`: the JSON of the first argument
 * in, that of their addresses out. The posts of a contributor wait until an editor publishes them.
 *
 * @package Hearth_Widgets
 */

$hearth_urls = array();
foreach ( json_decode( file_get_contents( $args[0] ), true ) as $hearth_post ) {
	$hearth_role = $hearth_post['role'];
	$hearth_user = get_user_by( 'login', $hearth_role );
	$hearth_id   = $hearth_user ? $hearth_user->ID : wp_create_user( $hearth_role, 'test', "$hearth_role@b.test" );
	get_user_by( 'id', $hearth_id )->set_role( $hearth_role );
	// From here on WordPress filters what this user may not write.
	wp_set_current_user( $hearth_id );
	$hearth_made = wp_insert_post(
		wp_slash(
			array(
				'post_status'   => 'contributor' === $hearth_role ? 'pending' : 'publish',
				'post_title'    => $hearth_post['title'],
				'post_content'  => $hearth_post['content'] ?? '',
				'post_password' => $hearth_post['password'] ?? '',
				'meta_input'    => $hearth_post['meta'] ?? array(),
			)
		)
	);
	wp_publish_post( $hearth_made );
	$hearth_urls[] = get_permalink( $hearth_made );
}
echo wp_json_encode( $hearth_urls );
