<?php
/**
 * The box with a post's story in the editor.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use WP_Post;

/** Lets those who may edit a post edit its story. */
final class Story_Box {
	/** What the form is protected with. */
	const NONCE = 'hearth_widgets_story';

	/** Hooks. */
	public static function start(): void {
		add_action( 'add_meta_boxes', array( self::class, 'add' ) );
		add_action( 'save_post', array( self::class, 'save' ) );
	}

	/** Adds the box. */
	public static function add(): void {
		$types = get_post_types( array( 'public' => true ) );
		add_meta_box( 'hearth-widgets-story', __( 'Hearth story', 'hearth-widgets' ), array( self::class, 'render' ), $types );
	}

	/**
	 * Prints the box.
	 *
	 * @param WP_Post $post The post.
	 */
	public static function render( WP_Post $post ): void {
		wp_nonce_field( self::NONCE, self::NONCE );
		printf(
			'<label for="hearth-widgets-json">%s</label><textarea id="hearth-widgets-json" name="%s" rows="8" class="large-text code" spellcheck="false">%s</textarea>',
			esc_html__( 'The story as JSON. It shows with the post, or where a shortcode stands.', 'hearth-widgets' ),
			esc_attr( Post_Story::META ),
			esc_textarea( (string) get_post_meta( $post->ID, Post_Story::META, true ) )
		);
		if ( Post_Story::has( $post ) && ! Post_Story::of( $post ) ) {
			echo '<p role="alert">' . esc_html( Stories::complaint( Post_Story::json( $post ) ) ) . '</p>';
		}
	}

	/**
	 * Keeps what was written.
	 *
	 * @param int $post_id The post.
	 */
	public static function save( int $post_id ): void {
		$nonce = isset( $_POST[ self::NONCE ] ) ? sanitize_key( $_POST[ self::NONCE ] ) : '';
		if ( ! wp_verify_nonce( $nonce, self::NONCE ) || ! current_user_can( 'edit_post', $post_id ) || wp_is_post_revision( $post_id ) ) {
			return;
		}
		// The field takes its slashes away and is checked as it is registered; HTML in it is only text.
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput
		$json = isset( $_POST[ Post_Story::META ] ) && is_string( $_POST[ Post_Story::META ] ) ? trim( $_POST[ Post_Story::META ] ) : '';
		if ( '' === $json ) {
			delete_post_meta( $post_id, Post_Story::META );
		} else {
			update_post_meta( $post_id, Post_Story::META, $json );
		}
	}
}
