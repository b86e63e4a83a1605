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
		$lines       = preg_split( '/\r\n?|\n/', $source );
		$is_labelled = self::has_label( $lines );
		$turns       = array();
		$speaker     = null;
		$said        = array();
		foreach ( $lines as $index => $line ) {
			$match = $is_labelled ? self::labelled( $line ) : self::head( $lines, $index );
			if ( ! $match ) {
				$said[] = $line;
				continue;
			}
			$turns[] = self::turn( $speaker, $said );
			$speaker = $match[1];
			$said    = array( substr( $line, strlen( $match[0] ) ) );
			if ( count( $turns ) > Reader::MAX_ITEMS ) {
				break;
			}
		}
		$turns[] = self::turn( $speaker, $said );
		return null === $speaker ? array() : array_values( array_filter( $turns ) );
	}

	/**
	 * Whether a line begins with a name and a colon.
	 *
	 * @param string[] $lines Lines.
	 */
	private static function has_label( array $lines ): bool {
		foreach ( $lines as $line ) {
			if ( self::labelled( $line ) ) {
				return true;
			}
		}
		return false;
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
	 * Matches a line that may be a name: the first, or one after a blank one, that is followed by another.
	 *
	 * @param string[] $lines Lines.
	 * @param int      $index The line's place.
	 */
	private static function head( array $lines, int $index ): ?array {
		if ( Folding::is_word( $lines[ $index - 1 ] ?? '' ) || ! Folding::is_word( $lines[ $index + 1 ] ?? '' ) ) {
			return null;
		}
		$space = Folding::SPACE;
		$name  = "[\\p{L}\\p{N}][^$space]{0,39}(?: [^$space]{1,39}){0,3}";
		return self::matched( "/^[$space]*($name)(?<![.,;!?…。、！？:：])[:：]?[$space]*\\z/u", $lines[ $index ] );
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
	 * A turn as JSON would have it; null where nobody says nothing.
	 *
	 * @param string|null $speaker Who speaks; null before the first name.
	 * @param string[]    $said    Lines.
	 */
	private static function turn( ?string $speaker, array $said ): ?object {
		$text = array_map( array( Folding::class, 'trim' ), Folding::split( implode( "\n", $said ) ) );
		$text = array_values( array_filter( $text, 'strlen' ) );
		return null === $speaker && ! $text ? null : (object) compact( 'speaker', 'text' );
	}
}
