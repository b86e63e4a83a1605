<?php
/**
 * What search engines read.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Story;
use WP_Post;

/** Prints a post's story in the words of schema.org, where no other plugin describes the page. */
final class Head {
	/** What plugins that do so define. */
	const OTHERS = array( 'WPSEO_VERSION', 'RANK_MATH_VERSION', 'AIOSEO_VERSION', 'SEOPRESS_VERSION', 'THE_SEO_FRAMEWORK_VERSION', 'SLIM_SEO_VER' );

	/** Hooks. */
	public static function start(): void {
		add_action( 'wp_head', array( self::class, 'render' ), 20 );
	}

	/** Prints the scripts. */
	public static function render(): void {
		$post = is_singular() ? get_queried_object() : null;
		if ( $post instanceof WP_Post && self::is_wanted() && Post_Story::may_show( $post ) ) {
			foreach ( self::stories( $post ) as $story ) {
				wp_print_inline_script_tag( $story->render_json_ld(), array( 'type' => 'application/ld+json' ) );
			}
		}
	}

	/**
	 * What there is to say of a post: its story, otherwise those of its blocks. The only one has the
	 * address and the dates of the post; which of several would, nobody can tell.
	 *
	 * @param WP_Post $post A post.
	 * @return Story[]
	 */
	private static function stories( WP_Post $post ): array {
		$story    = Post_Story::of( $post );
		$stories  = $story ? array( $story ) : Block_Stories::of( $post );
		$defaults = array(
			'url'       => get_permalink( $post ),
			'published' => get_post_time( DATE_W3C, false, $post ),
			'modified'  => get_post_modified_time( DATE_W3C, false, $post ),
		);
		return 1 === count( $stories ) ? array( $stories[0]->with_defaults( $defaults ) ) : $stories;
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
