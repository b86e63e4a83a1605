<?php
/**
 * Stories that the server fetches.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Json;

/**
 * Fetches stories from addresses, so that their text is in the page, and keeps them. An address may be
 * that of a page that asks for it in turn: no page makes the server ask itself without an end.
 */
final class Fetched_Stories {
	/** What the names of the transients begin with, in `uninstall.php`, too. */
	const PREFIX = 'hearth_widgets_';

	/** How many addresses one page asks for; later visits ask for the rest. */
	const MAX_FETCHES = 5;

	/** The header of requests to our own site, and where PHP has it. */
	const HEADER = 'X-Hearth-Widgets';
	const IN_PHP = 'HTTP_X_HEARTH_WIDGETS';

	/**
	 * How many addresses this page has asked for.
	 *
	 * @var int
	 */
	private static $fetches = 0;

	/**
	 * The JSON at an address; empty where it cannot be had now.
	 *
	 * @param string $url An address.
	 */
	public static function json( string $url ): string {
		$url  = explode( '#', $url, 2 )[0];
		$key  = self::PREFIX . md5( $url );
		$kept = self::kept( $key );
		if ( time() < $kept['until'] || self::$fetches >= self::MAX_FETCHES || self::is_asked_by_us() ) {
			return $kept['json'];
		}
		++self::$fetches;
		// While it is fetched, nobody else does: this page may be what is asked for.
		self::keep( $key, $kept['json'], $kept['failures'], MINUTE_IN_SECONDS );
		$json     = self::fetch( $url );
		$failures = '' === $json ? $kept['failures'] + 1 : 0;
		self::keep( $key, $json, $failures, $failures ? self::wait_after( $failures ) : 10 * MINUTE_IN_SECONDS );
		return $json;
	}

	/**
	 * How long a failure is kept, in seconds: a minute at first, at last a day.
	 *
	 * @param int $failures How many there were, one after the other.
	 */
	private static function wait_after( int $failures ): int {
		return min( DAY_IN_SECONDS, MINUTE_IN_SECONDS * 2 ** min( $failures - 1, 11 ) );
	}

	/** Whether this page is itself what another page asks for, as it would be if an address led to it. */
	private static function is_asked_by_us(): bool {
		$sent = isset( $_SERVER[ self::IN_PHP ] ) ? sanitize_key( $_SERVER[ self::IN_PHP ] ) : '';
		return hash_equals( self::mark(), $sent );
	}

	/** What our own requests say. Nobody else can, so that no visitor makes a cache keep a page without its stories. */
	private static function mark(): string {
		return wp_hash( self::HEADER );
	}

	/**
	 * What is known of an address.
	 *
	 * @param string $key The transient's name.
	 */
	private static function kept( string $key ): array {
		$none = array(
			'json'     => '',
			'failures' => 0,
			'until'    => 0,
		);
		$kept = get_transient( $key );
		return is_array( $kept ) ? $kept + $none : $none;
	}

	/**
	 * Keeps what is known of an address.
	 *
	 * @param string $key      The transient's name.
	 * @param string $json     The story, or nothing.
	 * @param int    $failures How often it could not be had since it last could.
	 * @param int    $seconds  When to ask again.
	 */
	private static function keep( string $key, string $json, int $failures, int $seconds ): void {
		$until = time() + $seconds;
		set_transient( $key, compact( 'json', 'failures', 'until' ), $seconds + HOUR_IN_SECONDS );
	}

	/**
	 * The JSON at an address; empty where there is none. Addresses inside of the server's own network
	 * are refused.
	 *
	 * @param string $url An address.
	 */
	private static function fetch( string $url ): string {
		$options  = array(
			'timeout'             => 3,
			'limit_response_size' => Json::MAX_BYTES,
			'headers'             => Sources::is_own( $url ) ? array( self::HEADER => self::mark() ) : array(),
		);
		$response = wp_safe_remote_get( $url, $options );
		$json     = 200 === wp_remote_retrieve_response_code( $response ) ? wp_remote_retrieve_body( $response ) : '';
		return is_object( Json::decode( $json ) ) ? $json : '';
	}
}
