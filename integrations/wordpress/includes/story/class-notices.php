<?php
/**
 * What is said beside a text.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * Makes notices: how a text was made, and what became of it. A notice is a list of texts, one line and
 * those that are there on demand; an empty one is not said.
 */
final class Notices {
	/** What stands between the parts of a line. */
	const SEPARATOR = ' · ';

	/**
	 * What is to be said beside a block of a story, or without a name beside the whole: `status`,
	 * `disclosure`, and for each turn one of `turns`.
	 *
	 * @param array       $story    A parsed story.
	 * @param string|null $name     A block's name.
	 * @param string[]    $words    Words.
	 * @param bool|null   $is_alone Whether a block says what there is to say of the whole, too.
	 */
	public static function of( array $story, ?string $name, array $words, ?bool $is_alone = null ): array {
		$is_alone = $is_alone ?? null === $name;
		$block    = $story['blocks'][ $name ?? '' ] ?? array();
		$whole    = $story['disclosure'] ?? array();
		$made     = $block['disclosure'] ?? $whole;
		$status   = $block['status'] ?? ( $is_alone ? $story['status'] ?? array() : array() );
		$is_there = self::is_there( $story, $name );
		$is_gone  = 'withdrawn' === ( $status['state'] ?? '' );
		return array(
			'status'     => $status && ( $is_gone || $is_there ) ? self::status( $status, $words ) : array(),
			'disclosure' => $made && $is_there && ( $is_alone || self::differ( $made, $whole ) )
				? self::disclosure( $made, $words )
				: array(),
			'turns'      => self::turns( 'conversation' === $name ? $story : array(), $made, $words ),
		);
	}

	/**
	 * Whether a block has content, or without a name any of them.
	 *
	 * @param array       $story A parsed story.
	 * @param string|null $name  A block's name.
	 */
	public static function is_there( array $story, ?string $name ): bool {
		$blocks = null === $name ? Table::FIELDS : array( Table::FIELDS[ $name ] );
		return (bool) array_intersect_key( $story, array_flip( array_merge( ...array_values( $blocks ) ) ) );
	}

	/**
	 * The words for how a text was made.
	 *
	 * @param string   $use   `generated`, `assisted` or `none`.
	 * @param string[] $words Words.
	 */
	public static function use_in_words( string $use, array $words ): string {
		return $words[ 'none' === $use ? 'unaided' : $use ];
	}

	/**
	 * Whether two disclosures say different things.
	 *
	 * @param string[] $one   A disclosure.
	 * @param string[] $other Another one.
	 */
	private static function differ( array $one, array $other ): bool {
		// Their order does not matter, but a text is never as good as a number.
		return array_diff_assoc( $one, $other ) || array_diff_assoc( $other, $one );
	}

	/**
	 * What became of a text.
	 *
	 * @param array    $status A status.
	 * @param string[] $words  Words.
	 */
	private static function status( array $status, array $words ): array {
		$state = $status['state'];
		$said  = isset( $status['date'] )
			? Words::fill( $words[ $state . 'On' ], array( 'date' => Day::written( $words['lang'], $status['date'] ) ) )
			: $words[ $state ];
		// Withdrawn, the words are a sentence; corrected, they are a label.
		$separator = 'withdrawn' === $state ? ' ' : self::SEPARATOR;
		return array( self::join( array( array( array( 'strong' => $said ) ), $status['note'] ?? null ), $separator ) );
	}

	/**
	 * How a text was made, and on demand the rest.
	 *
	 * @param string[] $disclosure A disclosure.
	 * @param string[] $words      Words.
	 */
	private static function disclosure( array $disclosure, array $words ): array {
		list( $made, $by, $model, $by_on, $policy ) = self::parts( $disclosure, $words );

		$more = array_filter( array( $model, $by_on, $policy ), fn( $part ) => null !== $part );
		return array_merge( array( self::join( array( $made, $by ) ) ), $more );
	}

	/**
	 * How each turn was made, where that differs from the rest.
	 *
	 * @param array    $story A parsed story.
	 * @param string[] $rest  How the rest was made.
	 * @param string[] $words Words.
	 */
	private static function turns( array $story, array $rest, array $words ): array {
		return array_map(
			static function ( $turn ) use ( $rest, $words ) {
				$own = $turn['disclosure'] ?? array();
				return $own && self::differ( $own, $rest ) ? self::turn( $own, $words ) : array();
			},
			$story['conversation']['turns'] ?? array()
		);
	}

	/**
	 * A turn says all of it in one line.
	 *
	 * @param string[] $disclosure A disclosure.
	 * @param string[] $words      Words.
	 */
	private static function turn( array $disclosure, array $words ): array {
		list( $made, $by, $model, $by_on, $policy ) = self::parts( $disclosure, $words );
		return array( self::join( array( $made, $model, $by_on ?? $by, $policy ) ) );
	}

	/**
	 * How a text was made, who reviewed it, the machine, who reviewed it and when, the policy.
	 *
	 * @param string[] $disclosure A disclosure.
	 * @param string[] $words      Words.
	 */
	private static function parts( array $disclosure, array $words ): array {
		$name  = $disclosure['reviewedBy'] ?? null;
		$model = $disclosure['model'] ?? null;
		$href  = $disclosure['policy'] ?? null;
		$date  = isset( $disclosure['reviewed'] ) ? Day::written( $words['lang'], $disclosure['reviewed'] ) : null;
		return array(
			self::use_in_words( $disclosure['use'], $words ),
			self::said( $words['reviewed'], compact( 'name' ) ),
			self::said( $words['model'], compact( 'model' ) ),
			self::said( $words['reviewedOn'], compact( 'name', 'date' ) ),
			null === $href ? null : array(
				array(
					'a'    => $words['policy'],
					'href' => $href,
				),
			),
		);
	}

	/**
	 * Words with values, unless one of these is absent.
	 *
	 * @param string  $text   Words.
	 * @param array[] $values Values by their names.
	 */
	private static function said( string $text, array $values ): ?string {
		return in_array( null, $values, true ) ? null : Words::fill( $text, $values );
	}

	/**
	 * Texts as one.
	 *
	 * @param array  $parts     Texts, or null.
	 * @param string $separator What stands between them.
	 */
	private static function join( array $parts, string $separator = self::SEPARATOR ): array {
		$spans = array();
		foreach ( $parts as $part ) {
			if ( null !== $part ) {
				$spans = array_merge( $spans, $spans ? array( $separator ) : array(), (array) $part );
			}
		}
		return $spans;
	}
}
