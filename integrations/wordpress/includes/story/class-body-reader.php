<?php
/**
 * Readers of bodies.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads paragraphs, and bodies, from decoded JSON. */
final class Body_Reader {
	/** The largest whole number that JavaScript tells from its neighbours. */
	const MAX_INTEGER = 9007199254740991;

	/**
	 * A list of paragraphs, headings, lists and quotations.
	 *
	 * @param mixed $value Anything.
	 */
	public static function items( $value ): ?array {
		return self::all( $value, array( self::class, 'item' ) );
	}

	/**
	 * A list of paragraphs; a string is one, or several where it has blank lines.
	 *
	 * @param mixed $value Anything.
	 */
	public static function paragraphs( $value ): ?array {
		return self::all( $value, array( self::class, 'paragraph' ) );
	}

	/**
	 * The items of a list that is no list of spans; anything else is one item.
	 *
	 * @param mixed    $value Anything.
	 * @param callable $read  Reads an item as several, or none.
	 */
	private static function all( $value, callable $read ): ?array {
		$list  = is_array( $value ) ? Reader::items( $value ) : null;
		$found = array();
		foreach ( null === $list || self::is_spans( $list ) ? array( $value ) : $list as $item ) {
			array_push( $found, ...$read( $item ) );
		}
		$there = array_filter( $found, fn( $item ) => null !== $item );
		return $there ? array_values( $there ) : null;
	}

	/**
	 * What an item of a list of paragraphs gives.
	 *
	 * @param mixed $value Anything.
	 */
	private static function paragraph( $value ): array {
		$source = Text_Reader::source( $value );
		$parts  = is_string( $source ) ? Folding::split( $source ) : array( $source );
		$first  = array_shift( $parts );
		return array_map( array( Text_Reader::class, 'text' ), array( $first, ...Reader::items( $parts ) ) );
	}

	/**
	 * What an item of a body gives.
	 *
	 * @param mixed $value Anything.
	 */
	private static function item( $value ): array {
		$kind = self::kind_of( $value );
		if ( null === $kind ) {
			return self::paragraph( $value );
		}
		$item = self::structure( $kind )( $value );
		return array( $item && 'list' === $kind ? Body::list_of( $item ) : $item );
	}

	/**
	 * The kind of an item that is no paragraph.
	 *
	 * @param mixed $value Anything.
	 */
	private static function kind_of( $value ): ?string {
		foreach ( array( 'heading', 'list', 'quote' ) as $kind ) {
			if ( is_object( $value ) && isset( $value->$kind ) ) {
				return $kind;
			}
		}
		return null;
	}

	/**
	 * A reader of an item that is no paragraph.
	 *
	 * @param string $kind Its kind.
	 */
	private static function structure( string $kind ): callable {
		$text   = array( Text_Reader::class, 'text' );
		$fields = array(
			'heading' => array( 'heading' => $text ),
			'list'    => array(
				'list'    => Reader::list_of( $text ),
				'ordered' => fn( $value ) => is_bool( $value ) ? $value : null,
				'start'   => array( self::class, 'integer' ),
			),
			'quote'   => array(
				'quote' => array( self::class, 'paragraphs' ),
				'cite'  => array( Text_Reader::class, 'attribution' ),
			),
		);
		return Reader::object_of( $fields[ $kind ], $kind );
	}

	/**
	 * A whole number.
	 *
	 * @param mixed $value Anything.
	 */
	public static function integer( $value ): ?int {
		$is_whole = is_int( $value ) || ( is_float( $value ) && floor( $value ) === $value );
		return $is_whole && abs( $value ) <= self::MAX_INTEGER ? (int) $value : null;
	}

	/**
	 * A list is one paragraph where one of its items is a span.
	 *
	 * @param array $value A list.
	 */
	private static function is_spans( array $value ): bool {
		foreach ( $value as $item ) {
			if ( is_object( $item ) && ! property_exists( $item, 'markdown' ) && null === self::kind_of( $item ) ) {
				return true;
			}
		}
		return false;
	}
}
