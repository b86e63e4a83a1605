<?php
/**
 * Bodies.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * Knows the items of a body: paragraphs, which are texts, and arrays with `heading` (a text), `list`
 * (texts; with `ordered` and `start`) or `quote` (texts; with `cite`, a text).
 */
final class Body {
	/**
	 * Whether an item is no paragraph.
	 *
	 * @param string|array $item An item.
	 */
	public static function is_structured( $item ): bool {
		return is_array( $item ) && ! isset( $item[0] );
	}

	/**
	 * The texts of items, in the order in which they show.
	 *
	 * @param array $items Items.
	 */
	public static function texts_of( array $items ): array {
		return array_merge( array(), ...array_map( array( self::class, 'texts' ), $items ) );
	}

	/**
	 * A list in its one form: 1 is the default, and another first number numbers it.
	 *
	 * @param array $item A list.
	 */
	public static function list_of( array $item ): array {
		$start  = $item['start'] ?? 1;
		$number = 1 === $start ? array() : array( 'start' => $start );
		$order  = $number || ( $item['ordered'] ?? false ) ? array( 'ordered' => true ) : array();
		return array( 'list' => $item['list'] ) + $order + $number;
	}

	/**
	 * The texts of an item.
	 *
	 * @param string|array $item An item.
	 */
	private static function texts( $item ): array {
		if ( ! self::is_structured( $item ) ) {
			return array( $item );
		}
		$more = isset( $item['cite'] ) ? array( $item['cite'] ) : array();
		return isset( $item['heading'] ) ? array( $item['heading'] ) : array_merge( $item['list'] ?? $item['quote'], $more );
	}
}
