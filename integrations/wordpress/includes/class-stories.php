<?php
/**
 * Where stories come from.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Story;

/** Reads stories, with what the site's owner has set. */
final class Stories {
	/** The most that is read of a file, in bytes. */
	const MAX_BYTES = 1000000;

	/**
	 * The story that JSON holds; null where it holds none.
	 *
	 * @param string $json JSON.
	 */
	public static function from_json( string $json ): ?Story {
		$story = self::as_written( $json );
		return $story ? $story->with_defaults( Options::story_defaults() ) : null;
	}

	/**
	 * The same without what the site's owner has set: of a story that says by itself what there is to
	 * be said.
	 *
	 * @param string $json JSON.
	 */
	public static function as_written( string $json ): ?Story {
		$story = Story::from_json( $json );
		$lang  = $story->fields()['lang'] ?? str_replace( '_', '-', get_locale() );
		return $story->is_empty() ? null : Story::from_json( $json, Languages::words_in( $lang ) );
	}

	/**
	 * The story in the content of a shortcode, which is HTML: what WordPress and its editors have made
	 * of JSON is undone.
	 *
	 * @param string $content What stands between the shortcode's tags.
	 */
	public static function from_content( string $content ): ?Story {
		// No string in JSON has a line feed in it, so that none of these is somebody's text.
		$json = preg_replace( '#^\s*</p>|<p>\s*$|(<br ?/?>|</p>|)\n(<p>|)#', "\n", $content );
		$json = preg_replace( '#^\s*<p>|</p>\s*$#', '', $json );
		return self::from_json( trim( html_entity_decode( $json, ENT_NOQUOTES | ENT_HTML5, 'UTF-8' ) ) );
	}

	/**
	 * The story at an address, which is kept for ten minutes; null where it cannot be had.
	 *
	 * @param string $src An address.
	 */
	public static function from_url( string $src ): ?Story {
		$url  = 0 === strpos( $src, '/' ) && 0 !== strpos( $src, '//' ) ? home_url( $src ) : $src;
		$key  = 'hearth_' . md5( $url );
		$json = get_transient( $key );
		if ( ! is_string( $json ) ) {
			$json = self::fetch( $url );
			set_transient( $key, $json, '' === $json ? MINUTE_IN_SECONDS : 10 * MINUTE_IN_SECONDS );
		}
		return self::from_json( $json );
	}

	/**
	 * What is at an address, or nothing. Addresses inside of the server's own network are refused.
	 *
	 * @param string $url An address.
	 */
	private static function fetch( string $url ): string {
		$options  = array(
			'timeout'             => 3,
			'limit_response_size' => self::MAX_BYTES,
		);
		$response = wp_safe_remote_get( $url, $options );
		return 200 === wp_remote_retrieve_response_code( $response ) ? wp_remote_retrieve_body( $response ) : '';
	}
}
