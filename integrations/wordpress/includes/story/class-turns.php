<?php
/**
 * The turns of a conversation.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads turns: a list of objects, or a transcript. */
final class Turns {
	/**
	 * The turns of a conversation.
	 *
	 * @param mixed $value Anything.
	 */
	public static function read( $value ): ?array {
		$list = Reader::list_of( array( self::class, 'turn' ) );
		return $list( is_string( $value ) ? Transcript::parse( $value ) : $value );
	}

	/**
	 * One turn; without a speaker it is nobody's.
	 *
	 * @param mixed $value Anything.
	 */
	public static function turn( $value ): ?array {
		$read = Reader::object_of(
			array(
				'speaker'    => array( Reader::class, 'speaker' ),
				'text'       => array( Body_Reader::class, 'items' ),
				'disclosure' => Parser::disclosure(),
			),
			'text'
		);
		return $read( $value );
	}
}
