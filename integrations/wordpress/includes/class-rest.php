<?php
/**
 * The REST API.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

/** Adds a post's story in each form to what the REST API says of it. */
final class Rest {
	/** Hooks. */
	public static function start(): void {
		add_action( 'rest_api_init', array( self::class, 'register' ) );
	}

	/** Makes the field known. */
	public static function register(): void {
		$text = array( 'type' => 'string' );
		register_rest_field(
			get_post_types(
				array(
					'public'       => true,
					'show_in_rest' => true,
				)
			),
			'hearth_widgets',
			array(
				'get_callback' => array( self::class, 'forms' ),
				'schema'       => array(
					'description' => __( 'The Hearth story in each form.', 'hearth-widgets' ),
					'type'        => array( 'object', 'null' ),
					'context'     => array( 'view', 'edit' ),
					'readonly'    => true,
					'properties'  => array(
						'html'    => $text,
						'text'    => $text,
						'json_ld' => array( 'type' => 'object' ),
					),
				),
			)
		);
	}

	/**
	 * A post's story in each form; null where it has none, or the visitor may not read it.
	 *
	 * @param array $prepared What the REST API says of the post.
	 */
	public static function forms( array $prepared ): ?array {
		// Where only some fields are asked for, its number may not be among them.
		$post  = get_post( $prepared['id'] ?? null );
		$story = $post && Post_Story::may_show( $post ) ? Post_Story::of( $post ) : null;
		return $story ? array(
			'html'    => $story->render_html(),
			'text'    => $story->render_text(),
			'json_ld' => json_decode( $story->render_json_ld(), true ),
		) : null;
	}
}
