<?php
/**
 * Addresses that are safe to link to.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads addresses. */
final class Address {
	/**
	 * An address that is `http`, `https`, `mailto`, `tel` or relative, freed of the characters that
	 * browsers ignore; null for any other.
	 *
	 * @param mixed $value Anything.
	 */
	public static function safe( $value ): ?string {
		if ( ! is_string( $value ) ) {
			return null;
		}
		$url = str_replace( array( "\0", "\t", "\n", "\r" ), '', trim( $value, "\x00..\x20" ) );
		return '' === $url || ! self::has_safe_scheme( $url ) ? null : $url;
	}

	/**
	 * Whether an address has a safe scheme, or none.
	 *
	 * @param string $url An address.
	 */
	private static function has_safe_scheme( string $url ): bool {
		return ! preg_match( '/^([a-z][a-z0-9+.-]*):/i', $url, $match )
			|| preg_match( '/^(https?|mailto|tel)$/iD', $match[1] );
	}
}
