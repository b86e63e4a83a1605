<?php
/**
 * Notes each request that WordPress makes, and answers those to `stories.test`: a plugin that the tests
 * put into `mu-plugins`.
 *
 * @package Hearth_Widgets
 */

add_filter(
	'pre_http_request',
	static function ( $response, $options, $url ) {
		file_put_contents( WP_CONTENT_DIR . '/requests.log', "$url\n", FILE_APPEND );
		if ( 'stories.test' !== wp_parse_url( $url, PHP_URL_HOST ) ) {
			return $response;
		}
		$is_there = false === strpos( $url, 'none' );
		return array(
			'headers'  => array(),
			'cookies'  => array(),
			'filename' => null,
			'response' => array(
				'code'    => $is_there ? 200 : 404,
				'message' => '',
			),
			'body'     => $is_there ? wp_json_encode( array( 'headline' => "From $url" ) ) : '',
		);
	},
	9,
	3
);
