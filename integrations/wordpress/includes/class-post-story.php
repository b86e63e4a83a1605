<?php
/**
 * The story of a post.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Story;
use WP_Post;

/** Keeps a post's story as JSON beside it, and shows it with its content. */
final class Post_Story {
	/** The name of the post's field. */
	const META = 'hearth_story';

	/** Hooks. */
	public static function start(): void {
		add_action( 'init', array( self::class, 'register' ) );
		// After shortcodes, so that it is seen where the content has the story already.
		add_filter( 'the_content', array( self::class, 'add_to' ), 20 );
	}

	/** Makes the field known. It is in the REST API for those who may edit the post. */
	public static function register(): void {
		register_meta(
			'post',
			self::META,
			array(
				'type'              => 'string',
				'description'       => __( 'A Hearth story, as JSON.', 'hearth-widgets' ),
				'single'            => true,
				'default'           => '',
				'sanitize_callback' => array( self::class, 'without_tags' ),
				'auth_callback'     => fn( $allowed, $key, $post_id ) => current_user_can( 'edit_post', $post_id ),
				'show_in_rest'      => array(
					'schema'           => array( 'context' => array( 'edit' ) ),
					'prepare_callback' => array( self::class, 'without_tags' ),
				),
			)
		);
	}

	/**
	 * The same JSON without a `<`, which is in its strings alone. A block can be bound to the field of a
	 * post, and WordPress's editor then shows what is in it as HTML, to those who review it, too.
	 *
	 * @param mixed $json JSON.
	 */
	public static function without_tags( $json ): string {
		return str_replace( '<', '\u003c', wp_check_invalid_utf8( (string) $json ) );
	}

	/**
	 * Whether a post has a story.
	 *
	 * @param WP_Post $post A post.
	 */
	public static function has( WP_Post $post ): bool {
		return '' !== self::json( $post );
	}

	/**
	 * A post's story; null where it has none.
	 *
	 * @param WP_Post $post A post.
	 */
	public static function of( WP_Post $post ): ?Story {
		return self::has( $post ) ? Stories::from_json( self::json( $post ) ) : null;
	}

	/**
	 * Whether the visitor may read a post.
	 *
	 * @param WP_Post $post A post.
	 */
	public static function may_show( WP_Post $post ): bool {
		return ! post_password_required( $post )
			&& ( is_post_publicly_viewable( $post ) || current_user_can( 'read_post', $post->ID ) );
	}

	/**
	 * Puts the story before or behind the content of its own page.
	 *
	 * @param mixed $content HTML.
	 * @return mixed HTML.
	 */
	public static function add_to( $content ) {
		$post  = get_post();
		$place = Options::get( 'place' );
		if ( 'none' === $place || ! $post || ! self::is_own_page( $post ) || preg_match( Assets::WIDGET, (string) $content ) ) {
			return $content;
		}
		$story = self::may_show( $post ) ? self::of( $post ) : null;
		$html  = $story ? "\n" . $story->render_html() : '';
		return 'before' === $place ? $html . $content : $content . $html;
	}

	/**
	 * Whether the page that is made is that of a post.
	 *
	 * @param WP_Post $post A post.
	 */
	private static function is_own_page( WP_Post $post ): bool {
		return is_singular() && is_main_query() && in_the_loop() && get_queried_object_id() === $post->ID;
	}

	/**
	 * What is in the field.
	 *
	 * @param WP_Post $post A post.
	 */
	public static function json( WP_Post $post ): string {
		$json = get_post_meta( $post->ID, self::META, true );
		return is_string( $json ) ? trim( $json ) : '';
	}
}
