<?php
/**
 * Spans of texts.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * Knows the spans. One is an array: under its name, which comes first and is that of its element, its
 * text; then what else is said of it, as the element's attributes; `rt` of `ruby` is a text. A line
 * break is `br`.
 */
final class Span {
	/** The names in the order in which an object is asked for them. */
	const NAMES = array( 'strong', 'em', 'code', 'q', 'cite', 'sub', 'sup', 's', 'del', 'ins', 'mark', 'small', 'kbd', 'abbr', 'time', 'ruby', 'a', 'br' );

	/** What some say beside their text and a link's address, in the order of writing. */
	const ATTRIBUTES = array(
		'a'    => array( 'rel', 'target', 'download', 'hreflang' ),
		'abbr' => array( 'title' ),
		'time' => array( 'datetime' ),
	);

	/**
	 * The name of the span that an object is.
	 *
	 * @param object $value An object.
	 */
	public static function name_of( object $value ): ?string {
		foreach ( self::NAMES as $name ) {
			if ( isset( $value->$name ) ) {
				return $name;
			}
		}
		return null;
	}

	/**
	 * What an object says beside a span's text and a link's address. A link that opens another window
	 * does not let that one reach back.
	 *
	 * @param object $value An object.
	 * @param string $name  The span's name.
	 * @return string[]
	 */
	public static function attributes_of( object $value, string $name ): array {
		$found = array();
		foreach ( self::ATTRIBUTES[ $name ] ?? array() as $key ) {
			$given         = $value->$key ?? null;
			$is_empty      = 'download' === $key && in_array( $given, array( true, '' ), true );
			$found[ $key ] = $is_empty ? '' : Reader::line( $given );
		}
		$found = array_filter( $found, fn( $attribute ) => null !== $attribute );
		$kinds = array_filter( explode( ' ', $found['rel'] ?? '' ), 'strlen' );
		if ( isset( $found['target'] ) ) {
			$kinds[] = 'noopener';
		}
		return $kinds ? array( 'rel' => implode( ' ', array_unique( $kinds ) ) ) + $found : $found;
	}
}
