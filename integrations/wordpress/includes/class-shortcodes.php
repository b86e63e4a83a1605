<?php
/**
 * Shortcodes.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Story;
use Hearth_Widgets\Story\Table;

/** Prints canonical HTML where an editor writes `[hearth_key_points]`. */
final class Shortcodes {
	/** The attributes that all elements take over. */
	const ATTRIBUTES = array( 'id', 'label', 'heading-level', 'theme', 'depth', 'variant', 'reveal', 'ordered' );

	/** Hooks. */
	public static function start(): void {
		foreach ( array( 'story', ...array_keys( Table::BY_TAG ) ) as $tag ) {
			add_shortcode( self::name_of( $tag ), fn( $given, $content ) => self::render( $tag, (array) $given, (string) $content ) );
		}
		add_filter( 'no_texturize_shortcodes', array( self::class, 'keep_quotes' ) );
	}

	/**
	 * Curly quotes are no JSON.
	 *
	 * @param string[] $names Shortcodes that keep theirs straight.
	 */
	public static function keep_quotes( array $names ): array {
		return array_merge( $names, array_map( array( self::class, 'name_of' ), array( 'story', ...array_keys( Table::BY_TAG ) ) ) );
	}

	/**
	 * A shortcode's name.
	 *
	 * @param string $tag The element's, without its prefix.
	 */
	private static function name_of( string $tag ): string {
		return 'hearth_' . str_replace( '-', '_', $tag );
	}

	/**
	 * A shortcode's HTML.
	 *
	 * @param string $tag     The element's name, without its prefix.
	 * @param array  $given   Attributes.
	 * @param string $content What stands between the shortcode's tags.
	 */
	private static function render( string $tag, array $given, string $content ): string {
		$html = self::html( $tag, $given, $content );
		if ( '' === $html ) {
			return '';
		}
		Assets::add();
		// The element's name is the first thing in its HTML.
		return substr_replace( $html, "<hearth-$tag" . self::attributes( $given ), 0, strlen( "<hearth-$tag" ) );
	}

	/**
	 * The HTML without the shortcode's attributes.
	 *
	 * @param string $tag     The element's name, without its prefix.
	 * @param array  $given   Attributes.
	 * @param string $content What stands between the shortcode's tags.
	 */
	private static function html( string $tag, array $given, string $content ): string {
		$src  = self::src( $given );
		$text = trim( wp_strip_all_tags( $content ) );
		if ( '' === $text && '' !== $src && ! Sources::may_use( $src ) ) {
			return self::complaint( $tag, __( 'A story from another server does not show in posts by this author, as the settings of Hearth Widgets have it.', 'hearth-widgets' ) );
		}
		$story = self::story( $given, $content );
		if ( $story ) {
			return self::part( $story, $tag, $given );
		}
		if ( '' !== $src ) {
			return sprintf( '<hearth-%s src="%s"></hearth-%1$s>', $tag, esc_url( $src ) );
		}
		if ( 0 === strpos( $text, '{' ) ) {
			return self::complaint( $tag, Stories::complaint( $content ) );
		}
		return '' === $text ? '' : sprintf( '<hearth-%s>%s</hearth-%1$s>', $tag, do_shortcode( $content ) );
	}

	/**
	 * The address that a shortcode names. WordPress saves `&` as `&amp;` where an author wrote it.
	 *
	 * @param array $given Attributes.
	 */
	private static function src( array $given ): string {
		return html_entity_decode( (string) ( $given['src'] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}

	/**
	 * What those who can edit the post read in the place of what cannot show, and nobody else.
	 *
	 * @param string $tag  The element's name, without its prefix.
	 * @param string $text What was wrong.
	 */
	private static function complaint( string $tag, string $text ): string {
		return current_user_can( 'edit_post', get_the_ID() ) ? sprintf( '<hearth-%s><p>%s</p></hearth-%1$s>', $tag, esc_html( $text ) ) : '';
	}

	/**
	 * The story that a shortcode shows: that of its content, its address, or its post.
	 *
	 * @param array  $given   Attributes.
	 * @param string $content What stands between the shortcode's tags.
	 */
	private static function story( array $given, string $content ): ?Story {
		if ( '' !== trim( wp_strip_all_tags( $content ) ) ) {
			return Stories::from_content( $content );
		}
		if ( ! empty( $given['src'] ) ) {
			return Stories::from_url( self::src( $given ) );
		}
		$post = get_post( isset( $given['post'] ) ? (int) $given['post'] : null );
		return $post && Post_Story::may_show( $post ) ? Post_Story::of( $post ) : null;
	}

	/**
	 * A story's HTML, or that of one block.
	 *
	 * @param Story  $story A story.
	 * @param string $tag   The element's name, without its prefix.
	 * @param array  $given Attributes.
	 */
	private static function part( Story $story, string $tag, array $given ): string {
		if ( 'story' === $tag ) {
			return $story->render_html();
		}
		$is_report = 'prose' === $tag && 'report' === ( $given['field'] ?? '' );
		return trim( $story->render_block( $is_report ? 'report' : Table::BY_TAG[ $tag ] ) );
	}

	/**
	 * The attributes that the element takes over.
	 *
	 * @param array $given Attributes; one without a value is a value without a name.
	 */
	private static function attributes( array $given ): string {
		$html = '';
		foreach ( self::ATTRIBUTES as $name ) {
			if ( isset( $given[ $name ] ) || in_array( $name, $given, true ) ) {
				$html .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ?? '' ) );
			}
		}
		return $html;
	}
}
