<?php
/**
 * Texts without markup.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads the words of texts. */
final class Plain {
	/**
	 * The words of a text, without what its spans mean; a break is a line feed.
	 *
	 * @param string|array $text A text.
	 */
	public static function words( $text ): string {
		return is_string( $text ) ? $text : implode( '', array_map( array( self::class, 'span' ), $text ) );
	}

	/**
	 * Texts as one; null where there is none.
	 *
	 * @param array  $texts     Texts, or null.
	 * @param string $separator What stands between them.
	 */
	public static function joined( array $texts, string $separator = "\n\n" ): ?string {
		$there = array_filter( $texts, fn( $text ) => null !== $text );
		return $there ? implode( $separator, array_map( array( self::class, 'words' ), $there ) ) : null;
	}

	/**
	 * A link of the story as a text.
	 *
	 * @param string[] $link A link.
	 * @return string|array
	 */
	public static function link( array $link ) {
		$label = $link['label'];
		$span  = array(
			'a'    => $label,
			'href' => $link['url'] ?? null,
		);
		return isset( $link['url'] ) ? array( $span + array_diff_key( $link, array_flip( array( 'label', 'url' ) ) ) ) : $label;
	}

	/**
	 * The words of a string or a span.
	 *
	 * @param string|array $span Either.
	 */
	private static function span( $span ): string {
		if ( is_string( $span ) ) {
			return $span;
		}
		$read = isset( $span['rt'] ) ? '(' . self::words( $span['rt'] ) . ')' : '';
		return isset( $span['br'] ) ? "\n" : self::words( reset( $span ) ) . $read;
	}
}
