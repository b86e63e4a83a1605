<?php
/**
 * Addresses that are safe to link to.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads addresses. */
final class Address {
	/** What is not to be seen: controls, and what turns directions, so that an address reads as another. */
	const CONTROLS = '/[\p{Cc}\x{61c}\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}]++/u';

	/** What stands before a host. To a browser `\` is `/`, and it does not count them. */
	const BEFORE_HOST = '/^(https?:|[\/\\\\](?=[\/\\\\]))[\/\\\\]*/i';

	/** A label of a host's name, in any script. */
	const LABEL = '(-*[A-Za-z0-9_\x{c0}-\x{1fff}\x{3005}-\x{d7a3}])+';

	/** A number of an address of four. */
	const BYTE = '(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])';

	/** A host, maybe with a user before it and a port after it: what every parser of addresses takes. */
	const HOST = '/^(.*@)?(?=.{1,255}$)((' . self::LABEL . '\.)*(?![0-9])' . self::LABEL . '\.?|(' . self::BYTE . '\.){3}' . self::BYTE . ')'
		. '(:[1-5]?[0-9]{0,4})?$/suD';

	/**
	 * An address that is `http`, `https`, `mailto`, `tel` or relative, freed of controls, some of which
	 * browsers ignore, and of white space at its ends; null for any other, and where no parser takes its
	 * host.
	 *
	 * @param mixed $value Anything.
	 */
	public static function safe( $value ): ?string {
		if ( ! is_string( $value ) ) {
			return null;
		}
		$url = Folding::trim( preg_replace( self::CONTROLS, '', $value ) );
		return '' !== $url && self::has_safe_scheme( $url ) && self::has_good_host( $url ) ? $url : null;
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

	/**
	 * Whether an address names no host, or one that can be.
	 *
	 * @param string $url An address.
	 */
	private static function has_good_host( string $url ): bool {
		$rest = preg_replace( self::BEFORE_HOST, '', $url );
		if ( $rest === $url ) {
			return ! preg_match( '/^[a-z]+:\/\//i', $url );
		}
		return 1 === preg_match( self::HOST, preg_split( '/[\/?#\\\\]/', $rest, 2 )[0] );
	}
}
