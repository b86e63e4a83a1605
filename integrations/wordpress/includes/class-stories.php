<?php
/**
 * Where stories come from.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Json;
use Hearth_Widgets\Story\Story;

/** Reads stories, with what the site's owner has set. */
final class Stories {
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
		return $story->is_empty() ? null : $story->with_words( Languages::words_in( $lang ) );
	}

	/**
	 * What to tell those who wrote JSON that is no story.
	 *
	 * @param string $json The JSON.
	 */
	public static function complaint( string $json ): string {
		return strlen( $json ) > Json::MAX_BYTES
			? __( 'This story is larger than a megabyte, so that nothing of it shows. Shorten it.', 'hearth-widgets' )
			: __( 'This is no story in JSON, so that nothing of it shows.', 'hearth-widgets' );
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
	 * The story at an address; null where it cannot be had.
	 *
	 * @param string $src An address.
	 */
	public static function from_url( string $src ): ?Story {
		return self::from_json( Fetched_Stories::json( self::is_path( $src ) ? home_url( $src ) : $src ) );
	}

	/**
	 * Whether an address begins at the root of the site.
	 *
	 * @param string $src An address.
	 */
	private static function is_path( string $src ): bool {
		return 1 === preg_match( '#^/(?![/\\\\])#', $src );
	}
}
