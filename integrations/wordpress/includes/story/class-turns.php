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
		if ( is_string( $value ) ) {
			return $list( Transcript::parse( $value ) );
		}
		$turns = $list( $value );
		return null === $turns ? null : self::joined( $turns );
	}

	/**
	 * One turn.
	 *
	 * @param mixed $value Anything.
	 */
	public static function turn( $value ): ?array {
		$read = Reader::object_of(
			array(
				'speaker'    => array( Reader::class, 'speaker' ),
				'text'       => array( Text_Reader::class, 'paragraphs' ),
				'disclosure' => Parser::disclosure(),
			),
			'text'
		);
		$turn = $read( $value );
		return null === $turn ? null : $turn + array( 'speaker' => '' );
	}

	/**
	 * A turn without a speaker goes on with the one before it.
	 *
	 * @param array[] $parts Turns, or parts of them.
	 */
	private static function joined( array $parts ): array {
		$turns = array( array_shift( $parts ) );
		foreach ( $parts as $part ) {
			$last = count( $turns ) - 1;
			if ( '' !== $part['speaker'] ) {
				$turns[] = $part;
			} else {
				$text           = array_merge( $turns[ $last ]['text'], $part['text'] );
				$turns[ $last ] = array( 'text' => $text ) + $turns[ $last ] + $part;
			}
		}
		return $turns;
	}
}
