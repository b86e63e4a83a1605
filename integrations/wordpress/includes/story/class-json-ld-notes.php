<?php
/**
 * How a text was made, and what became of it, in the words of schema.org.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Makes the notes of an article, a part or a message. */
final class Json_Ld_Notes {
	/** What a machine wrote, and what it helped with. For people's own text there is no word. */
	const SOURCES = array(
		'generated' => 'https://schema.org/TrainedAlgorithmicMediaDigitalSource',
		'assisted'  => 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
	);

	/**
	 * The notes.
	 *
	 * @param string[] $disclosure How it was made; empty where that is not to be said.
	 * @param array    $status     What became of it; the same.
	 * @param string[] $words      Words.
	 */
	public static function of( array $disclosure, array $status, array $words ): array {
		return Json_Ld::present(
			array(
				'digitalSourceType'    => self::SOURCES[ $disclosure['use'] ?? '' ] ?? null,
				'creditText'           => $disclosure ? self::credit( $disclosure, $words ) : null,
				'publishingPrinciples' => $disclosure['policy'] ?? null,
				'creativeWorkStatus'   => 'withdrawn' === ( $status['state'] ?? '' ) ? 'Withdrawn' : null,
				'correction'           => $status ? self::correction( $status, $words ) : null,
			)
		);
	}

	/**
	 * Use, who reviewed it, and the machine.
	 *
	 * @param string[] $disclosure How it was made.
	 * @param string[] $words      Words.
	 */
	private static function credit( array $disclosure, array $words ): string {
		$parts = array( Notices::use_in_words( $disclosure['use'], $words ) );
		if ( isset( $disclosure['reviewedBy'] ) ) {
			$parts[] = Words::fill( $words['reviewed'], array( 'name' => $disclosure['reviewedBy'] ) );
		}
		if ( isset( $disclosure['model'] ) ) {
			$parts[] = Words::fill( $words['model'], array( 'model' => $disclosure['model'] ) );
		}
		return implode( Notices::SEPARATOR, $parts );
	}

	/**
	 * A correction.
	 *
	 * @param array    $status What became of it.
	 * @param string[] $words  Words.
	 */
	private static function correction( array $status, array $words ): array {
		return Json_Ld::present(
			array(
				'@type'         => 'CorrectionComment',
				'text'          => Plain::words( $status['note'] ?? $words[ $status['state'] ] ),
				'datePublished' => Day::moment( $status['date'] ?? null ),
			)
		);
	}
}
