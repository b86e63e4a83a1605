<?php
/**
 * Addresses that are safe to link to.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads addresses. */
final class Address {
	/** What stands before a host. To a browser `\` is `/`, and it does not count them. */
	const BEFORE_HOST = '/^(https?:|[\/\\\\](?=[\/\\\\]))[\/\\\\]*/i';

	/** A label of a host's name, in any script; from right to left without letters of others. */
	const LABEL = '((-*[A-Za-z0-9_\x{c0}-\x{58f}\x{904}-\x{1fff}\x{2d00}-\x{2ddf}\x{3005}-\x{d7a3}])+|'
		. '[\x{5d0}-\x{5ea}\x{620}-\x{64a}\x{671}-\x{6d3}](-*[0-9\x{5d0}-\x{5ea}\x{620}-\x{6d3}])*)';

	const IPV4 = '((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\.(?=[0-9])|(?![0-9.]))){4}';

	/** A host, maybe with a user before it and a port after it: what every parser of addresses takes. */
	const HOST = '/^(.*@)?(?=.{1,255}$)((' . self::LABEL . '\.)*(?![0-9])' . self::LABEL . '\.?|' . self::IPV4 . ')'
		. '(:([1-5]?[0-9]{0,4}|6[0-4][0-9]{3}|65[0-4][0-9][0-9]))?$/suD';

	/** A mail address or a telephone number with slashes that do not belong there, and more. */
	const NO_HOST = '/^(mailto|tel):\/\/(?![A-Za-z0-9_.+-]+(@[A-Za-z0-9_.-]+)?([\/?#]|$))/iD';

	/**
	 * An address that is `http`, `https`, `mailto`, `tel` or relative, freed of the characters that
	 * browsers ignore; null for any other, and where no parser takes its host.
	 *
	 * @param mixed $value Anything.
	 */
	public static function safe( $value ): ?string {
		if ( ! is_string( $value ) ) {
			return null;
		}
		$url = str_replace( array( "\0", "\t", "\n", "\r" ), '', trim( $value, "\x00..\x20" ) );
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
		if ( ! preg_match( self::BEFORE_HOST, $url, $match ) ) {
			return ! preg_match( self::NO_HOST, $url );
		}
		$rest = substr( $url, strlen( $match[0] ) );
		return 1 === preg_match( self::HOST, preg_split( '/[\/?#\\\\]/', $rest, 2 )[0] );
	}
}
