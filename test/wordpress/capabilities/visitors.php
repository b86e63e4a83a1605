<?php
/**
 * Creates a user for each role, and their posts, for `wp eval-file`. The argument is a file with JSON:
 * `roles` by the users' names, `posts` with their statuses by their titles, and `actions` that the users
 * get nonces for. Prints JSON: `accounts`, how each user logs in, and `posts`, their numbers.
 *
 * @package Hearth_Widgets
 */

/**
 * Creates a post with a story. Returns its number.
 *
 * @param string $name   The author's name.
 * @param int    $id     The author's number.
 * @param string $title  The post's title.
 * @param string $status The post's status.
 */
function hearth_make_post( string $name, int $id, string $title, string $status ): int {
	$post = wp_insert_post(
		array(
			'post_title'    => "$title by $name",
			'post_author'   => $id,
			'post_status'   => 'trash' === $status ? 'publish' : $status,
			'post_date'     => 'future' === $status ? '2099-01-01 00:00:00' : '',
			'post_password' => 'with a password' === $title ? 'open' : '',
			'meta_input'    => array( 'hearth_story' => wp_json_encode( array( 'headline' => "(secret of $name: $title)" ) ) ),
		)
	);
	if ( 'trash' === $status ) {
		wp_trash_post( $post );
	}
	return $post;
}

/**
 * Logs a user in. Returns the cookies, an application password, and nonces.
 *
 * @param string   $name    The user's name.
 * @param int      $id      The user's number; 0 is nobody.
 * @param string[] $actions Actions.
 */
function hearth_log_in( string $name, int $id, array $actions ): array {
	$_COOKIE  = array();
	$password = '';
	if ( $id ) {
		$until    = time() + DAY_IN_SECONDS;
		$token    = WP_Session_Tokens::get_instance( $id )->create( $until );
		$password = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
		// Nonces are valid in the session that the cookie names.
		$_COOKIE = array(
			AUTH_COOKIE      => wp_generate_auth_cookie( $id, $until, 'auth', $token ),
			LOGGED_IN_COOKIE => wp_generate_auth_cookie( $id, $until, 'logged_in', $token ),
		);
	}
	wp_set_current_user( $id );
	$nonces = array_combine( $actions, array_map( 'wp_create_nonce', $actions ) );
	$cookie = implode( '; ', array_map( fn( $key, $value ) => "$key=$value", array_keys( $_COOKIE ), $_COOKIE ) );
	return compact( 'name', 'cookie', 'password', 'nonces' );
}

$hearth_given = json_decode( file_get_contents( $args[0] ), true );
$hearth_ids   = array( 'nobody' => 0 );
$hearth_told  = array();
foreach ( $hearth_given['roles'] as $hearth_name => $hearth_role ) {
	$hearth_ids[ $hearth_name ] = wp_insert_user(
		array(
			'user_login' => $hearth_name,
			'user_pass'  => 'test',
			'user_email' => "$hearth_name@b.test",
			'role'       => $hearth_role,
		)
	);
	foreach ( $hearth_given['posts'] as $hearth_title => $hearth_status ) {
		$hearth_post = hearth_make_post( $hearth_name, $hearth_ids[ $hearth_name ], $hearth_title, $hearth_status );

		$hearth_given['actions'][] = "update-post_$hearth_post";

		$hearth_told['posts'][ $hearth_name ][ $hearth_title ] = $hearth_post;
	}
}
foreach ( $hearth_ids as $hearth_name => $hearth_id ) {
	$hearth_told['accounts'][ $hearth_name ] = hearth_log_in( $hearth_name, $hearth_id, $hearth_given['actions'] );
}
echo wp_json_encode( $hearth_told );
