<?php
/**
 * White space as a story has it.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * Folds white space as HTML shows it. What is white space is said here once: neither `\s` nor
 * `trim()` means the same.
 */
final class Folding {
	/** White space, inside of a character class with `/u`. */
	const SPACE = '\t\n\x0b\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}';

	/**
	 * Writes each run of ASCII white space as one space, and leaves out null characters.
	 *
	 * @param string $value Any text.
	 */
	public static function fold( string $value ): string {
		return preg_replace( '/[\t\n\f\r ]++/', ' ', str_replace( "\0", '', $value ) );
	}

	/**
	 * Takes white space away from both ends.
	 *
	 * @param string $value Any text.
	 */
	public static function trim( string $value ): string {
		return self::trim_end( preg_replace( '/^[' . self::SPACE . ']++/u', '', $value ), '' );
	}

	/**
	 * One line of plain text: white space folded, none at its ends.
	 *
	 * @param string $value Any text.
	 */
	public static function line( string $value ): string {
		return self::trim( self::fold( $value ) );
	}

	/**
	 * The name of who speaks, without the colon after it.
	 *
	 * @param string $value A line.
	 */
	public static function name( string $value ): string {
		return self::trim_end( self::line( $value ), ':：' );
	}

	/**
	 * Whether there is anything but white space.
	 *
	 * @param string $value Any text.
	 */
	public static function is_word( string $value ): bool {
		return 1 === preg_match( '/[^' . self::SPACE . ']/u', $value );
	}

	/**
	 * Paragraphs, between which there are lines with nothing but white space.
	 *
	 * @param string $value Any text.
	 * @return string[]
	 */
	public static function split( string $value ): array {
		return preg_split( '/\n[' . self::SPACE . ']*\n/u', $value );
	}

	/**
	 * Takes white space, and more characters, away from the end.
	 *
	 * @param string $value Any text.
	 * @param string $more  What else goes.
	 */
	private static function trim_end( string $value, string $more ): string {
		$class = self::SPACE . $more;
		// Looking behind keeps a long run in the middle from being tried at each of its places.
		return preg_replace( "/(?<![$class])[$class]++\\z/u", '', $value );
	}
}
