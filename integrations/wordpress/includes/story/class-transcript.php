<?php
/**
 * Transcripts in plain text.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * Reads turns from plain text: lines such as `Inventor: Why …?`, or, where there are none, a name
 * alone on its line and the speech beneath it.
 */
final class Transcript {
	/** The most UTF-16 units that a name has. */
	const MAX_NAME = 40;

	/**
	 * The turns, as objects with `speaker` and `text`, which is a list of strings; none where the text
	 * names no speaker.
	 *
	 * @param string $source A transcript.
	 * @return object[]
	 */
	public static function parse( string $source ): array {
		$lines   = preg_split( '/\r\n?|\n/', $source );
		$names   = self::names( $lines );
		$speaker = '';
		$turns   = array( array( '', array() ) );
		foreach ( $lines as $index => $line ) {
			if ( isset( $names[ $index ] ) ) {
				list( $matched, $speaker ) = $names[ $index ];
				$turns[]                   = array( $speaker, array( substr( $line, strlen( $matched ) ) ) );
			} else {
				$turns[ count( $turns ) - 1 ][1][] = $line;
			}
		}
		return $names ? array_map( array( self::class, 'turn' ), $turns ) : array();
	}

	/**
	 * The lines that begin a turn: what matched, and the name in it.
	 *
	 * @param string[] $lines Lines.
	 */
	private static function names( array $lines ): array {
		$labelled = array_filter( array_map( array( self::class, 'labelled' ), $lines ) );
		if ( $labelled ) {
			return $labelled;
		}
		$heads = array_filter( $lines, fn( $index ) => self::is_head( $lines, $index ), ARRAY_FILTER_USE_KEY );
		return array_filter( array_map( array( self::class, 'alone' ), $heads ) );
	}

	/**
	 * Matches `Name: what they say`.
	 *
	 * @param string $line A line.
	 */
	private static function labelled( string $line ): ?array {
		$space = Folding::SPACE;
		$word  = "[^:：$space]";
		$name  = "[\\p{L}\\p{N}]{$word}{0,39}(?: {$word}{1,39}){0,3}";
		return self::matched( "/^[$space]*($name)[$space]?(?::(?=[$space]|\\z)|：)/u", $line );
	}

	/**
	 * Matches a line that may be a name.
	 *
	 * @param string $line A line.
	 */
	private static function alone( string $line ): ?array {
		$space = Folding::SPACE;
		$name  = "[\\p{L}\\p{N}][^$space]{0,39}(?: [^$space]{1,39}){0,3}";
		return self::matched( "/^[$space]*($name)(?<![.,;!?…。、！？:：])[:：]?[$space]*\\z/u", $line );
	}

	/**
	 * What matched, and the name in it, unless that is too long.
	 *
	 * @param string $pattern A pattern whose first group is the name.
	 * @param string $line    A line.
	 */
	private static function matched( string $pattern, string $line ): ?array {
		$found = preg_match( $pattern, $line, $match );
		return $found && self::length( $match[1] ) <= self::MAX_NAME ? $match : null;
	}

	/**
	 * How many UTF-16 units a text has: one for each character, two beyond the first plane.
	 *
	 * @param string $value Any text.
	 */
	private static function length( string $value ): int {
		return preg_match_all( '/[\x00-\x7f\xc0-\xff]/', $value ) + preg_match_all( '/[\xf0-\xff]/', $value );
	}

	/**
	 * Whether a line is the first, or after a blank one, and is followed by another.
	 *
	 * @param string[] $lines Lines.
	 * @param int      $index The line's place.
	 */
	private static function is_head( array $lines, int $index ): bool {
		return ! Folding::is_word( $lines[ $index - 1 ] ?? '' ) && Folding::is_word( $lines[ $index + 1 ] ?? '' );
	}

	/**
	 * A turn as JSON would have it.
	 *
	 * @param array $turn A speaker, and lines.
	 */
	private static function turn( array $turn ): object {
		$text = array_map( array( Folding::class, 'trim' ), Folding::split( implode( "\n", $turn[1] ) ) );
		return (object) array(
			'speaker' => $turn[0],
			'text'    => $text,
		);
	}
}
