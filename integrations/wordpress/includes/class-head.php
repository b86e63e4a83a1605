<?php
/**
 * What search engines read.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use WP_Post;

/** Prints a post's story in the words of schema.org, where no other plugin describes the page. */
final class Head {
	/** What plugins that do so define. */
	const OTHERS = array( 'WPSEO_VERSION', 'RANK_MATH_VERSION', 'AIOSEO_VERSION', 'SEOPRESS_VERSION', 'THE_SEO_FRAMEWORK_VERSION', 'SLIM_SEO_VER' );

	/** Hooks. */
	public static function start(): void {
		add_action( 'wp_head', array( self::class, 'render' ), 20 );
	}

	/** Prints the script. */
	public static function render(): void {
		$post  = is_singular() ? get_queried_object() : null;
		$story = $post instanceof WP_Post && self::is_wanted() && Post_Story::may_show( $post ) ? Post_Story::of( $post ) : null;
		if ( $story ) {
			$defaults = array(
				'url'       => get_permalink( $post ),
				'published' => get_post_time( DATE_W3C, false, $post ),
				'modified'  => get_post_modified_time( DATE_W3C, false, $post ),
			);
			wp_print_inline_script_tag( $story->with_defaults( $defaults )->render_json_ld(), array( 'type' => 'application/ld+json' ) );
		}
	}

	/** Whether it is to be printed. */
	private static function is_wanted(): bool {
		$is_wanted = '' !== Options::get( 'json_ld' ) && ! array_filter( self::OTHERS, 'defined' );
		/**
		 * Filters whether the story's JSON-LD is printed into the page's head.
		 *
		 * @param bool $is_wanted Whether the setting is on, and no known SEO plugin is active.
		 */
		return (bool) apply_filters( 'hearth_widgets_json_ld', $is_wanted );
	}
}
