<?php
/**
 * Readers of decoded JSON.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * Reads one kind of value each; what cannot be read is null. Values are what `json_decode` gives:
 * an object is a `stdClass`, a list an array.
 */
final class Reader {
	/**
	 * Items of a list past this many are not read: only one that is made to exhaust a server has more.
	 * `src/story/reader.ts` has the same two limits.
	 */
	const MAX_ITEMS = 25000;

	/** The same for all lists of a story together. */
	const MAX_ITEMS_IN_ALL = 100000;

	/**
	 * How many items are still read.
	 *
	 * @var int
	 */
	private static $left = self::MAX_ITEMS_IN_ALL;

	/** Begins to count the items of a story. */
	public static function begin(): void {
		self::$left = self::MAX_ITEMS_IN_ALL;
	}

	/**
	 * The items of a list, as many as are still read.
	 *
	 * @param array $value A list.
	 */
	public static function items( array $value ): array {
		$items       = array_slice( $value, 0, min( self::MAX_ITEMS, self::$left ) );
		self::$left -= count( $items );
		return $items;
	}

	/**
	 * A plain string, white space folded; an empty one is absent.
	 *
	 * @param mixed $value Anything.
	 */
	public static function line( $value ): ?string {
		return self::filled( is_string( $value ) ? Folding::line( $value ) : '' );
	}

	/**
	 * The name of who speaks.
	 *
	 * @param mixed $value Anything.
	 */
	public static function speaker( $value ): ?string {
		return self::filled( is_string( $value ) ? Folding::name( $value ) : '' );
	}

	/**
	 * A language tag; many a CMS writes `en_US` for `en-US`.
	 *
	 * @param mixed $value Anything.
	 */
	public static function language( $value ): ?string {
		$tag = str_replace( '_', '-', (string) self::line( $value ) );
		return preg_match( '/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*+$/iD', $tag ) ? $tag : null;
	}

	/**
	 * A reader of one of a few words.
	 *
	 * @param string ...$words The words.
	 */
	public static function one_of( string ...$words ): callable {
		return static fn( $value ) => in_array( $value, $words, true ) ? $value : null;
	}

	/**
	 * A reader of a list, each item read alike; those that are absent are left out.
	 *
	 * @param callable $read Reads an item.
	 */
	public static function list_of( callable $read ): callable {
		return static function ( $value ) use ( $read ) {
			$items = is_array( $value ) ? array_map( $read, self::items( $value ) ) : array();
			return self::filled( array_values( array_filter( $items, fn( $item ) => null !== $item ) ) );
		};
	}

	/**
	 * A reader of an object of known fields. Without one of them there is none, or without the one
	 * that is required.
	 *
	 * @param callable[]  $fields   A reader for each field.
	 * @param string|null $required The field that has to be there.
	 */
	public static function object_of( array $fields, ?string $required = null ): callable {
		return static function ( $value ) use ( $fields, $required ) {
			$result = is_object( $value ) ? self::fields( $value, $fields ) : array();
			return null === $required || isset( $result[ $required ] ) ? self::filled( $result ) : null;
		};
	}

	/**
	 * The fields of an object that can be read.
	 *
	 * @param object     $value  An object.
	 * @param callable[] $fields A reader for each field.
	 */
	private static function fields( object $value, array $fields ): array {
		$result = array();
		foreach ( $fields as $key => $read ) {
			if ( isset( $value->$key ) && '' !== $value->$key ) {
				$result[ $key ] = $read( $value->$key );
			}
		}
		return array_filter( $result, fn( $field ) => null !== $field );
	}

	/**
	 * A string or an array, or null where it is empty.
	 *
	 * @param string|array $value Either.
	 * @return string|array|null
	 */
	private static function filled( $value ) {
		return '' === $value || array() === $value ? null : $value;
	}
}
