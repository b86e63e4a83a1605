<?php
/**
 * JSON as JavaScript reads and writes it.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads and writes JSON. */
final class Json {
	/**
	 * The longest JSON that is read as a story, in bytes. It is what elements read of a file, too, where
	 * no `max-bytes` says otherwise.
	 */
	const MAX_BYTES = 1000000;

	/** More than any story nests. */
	const MAX_DEPTH = 4096;

	/** Half a surrogate pair, among all other escapes, which are passed over. */
	const HALF_PAIR = '/\\\\(?:[^u]|ud[89ab][0-9a-f]{2}\\\\ud[c-f][0-9a-f]{2})(*SKIP)(*FAIL)|\\\\ud[89a-f][0-9a-f]{2}/i';

	/** The beginning of a key that PHP has no property for. */
	const NULL_KEY = '/(?<!\\\\)"(?=\\\\u0000(?:[^"\\\\]++|\\\\.)*+"\s*+:)/';

	/**
	 * What JSON holds, objects as objects; null where it is none, or longer than {@see Json::MAX_BYTES}.
	 * Half a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
	 *
	 * @param string $json JSON.
	 * @return mixed
	 */
	public static function decode( string $json ) {
		if ( strlen( $json ) > self::MAX_BYTES ) {
			return null;
		}
		$paired = preg_replace( self::HALF_PAIR, '\ufffd', $json ) ?? $json;
		// No field of ours has such a name, so that another one will do.
		$named = preg_replace( self::NULL_KEY, '"?', $paired ) ?? $paired;
		return json_decode( $named, false, self::MAX_DEPTH, JSON_INVALID_UTF8_SUBSTITUTE );
	}

	/**
	 * A value as `JSON.stringify` writes it.
	 *
	 * @param mixed $value What has no objects in it.
	 */
	public static function encode( $value ): string {
		return json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_LINE_TERMINATORS, self::MAX_DEPTH );
	}

	/**
	 * The same value as its JSON has it: what was an array by names is an object.
	 *
	 * @param mixed $value Anything.
	 * @return mixed
	 */
	public static function normal( $value ) {
		$json = json_encode( $value, JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR, self::MAX_DEPTH );
		return self::decode( (string) $json );
	}
}
