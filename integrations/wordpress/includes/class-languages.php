<?php
/**
 * The library's own words.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

/** Headings, and the words of notices, in the languages that the library has. */
final class Languages {
	/** Made by `npm run build:wordpress`. */
	const FILE = __DIR__ . '/words.json';

	/** Where Chinese is written in traditional characters. */
	const TRADITIONAL = '/^zh-(hant|tw|hk|mo)\b/i';

	/**
	 * The words in a language; none where there are none but the English ones.
	 *
	 * @param string $lang A language tag.
	 * @return string[]
	 */
	public static function words_in( string $lang ): array {
		$all   = self::all();
		$tag   = preg_match( self::TRADITIONAL, $lang ) ? 'zh-hant' : strtolower( $lang );
		$words = $all[ $tag ] ?? $all[ strtok( $tag, '-' ) ] ?? array();
		/**
		 * Filters the headings and the words of notices that a story is rendered with.
		 *
		 * @param string[] $words Words by their keys, and the `lang` that they are in.
		 * @param string   $lang  The story's language.
		 */
		return (array) apply_filters( 'hearth_widgets_words', $words, $lang );
	}

	/** The words by their languages. */
	private static function all(): array {
		static $words = null;
		$words        = $words ?? ( is_readable( self::FILE ) ? wp_json_file_decode( self::FILE, array( 'associative' => true ) ) : array() );
		return $words;
	}
}
