<?php
/**
 * What a renderer writes that is no part of a story.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Headings, and the words of notices. `{name}` in them is the place for a value. */
final class Words {
	/** The words in English. */
	const ENGLISH = array(
		'keyPoints'    => 'Key points',
		'narrative'    => 'In brief',
		'report'       => 'Full report',
		'conversation' => 'The Hearth Conversation',
		'generated'    => 'Written by AI',
		'assisted'     => 'Written with the help of AI',
		'unaided'      => 'Written without AI',
		'details'      => 'How this was made',
		'model'        => 'Model: {model}',
		'reviewed'     => 'Reviewed by {name}',
		'reviewedOn'   => 'Reviewed by {name}, {date}',
		'policy'       => 'Our policy on AI',
		'corrected'    => 'Corrected',
		'correctedOn'  => 'Corrected on {date}',
		'withdrawn'    => 'This text has been withdrawn.',
		'withdrawnOn'  => 'This text was withdrawn on {date}.',
	);

	/**
	 * The words given; for the rest the English ones, with dates as in the story's English.
	 *
	 * @param array    $story A parsed story.
	 * @param string[] $given Words, and the `lang` that they are in.
	 */
	public static function of( array $story, array $given ): array {
		$region = Day::is_english( $story['lang'] ?? '' ) ? $story['lang'] : 'en';
		return $given + self::ENGLISH + array( 'lang' => $region );
	}

	/**
	 * Puts values in the place of their names. Where one of the two runs from right to left, the value
	 * is isolated, so that it does not tear the words around it apart.
	 *
	 * @param string   $text   Words.
	 * @param string[] $values Values by their names.
	 */
	public static function fill( string $text, array $values ): string {
		return preg_replace_callback(
			'/\{(\w+)\}/',
			static function ( $hole ) use ( $text, $values ) {
				$value = $values[ $hole[1] ] ?? $hole[0];
				return preg_match( '/[\x{590}-\x{8ff}]/u', $text . $value ) ? "\u{2068}$value\u{2069}" : $value;
			},
			$text
		);
	}
}
