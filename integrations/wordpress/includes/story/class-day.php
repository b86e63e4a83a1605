<?php
/**
 * Days in words.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

use IntlDateFormatter;

/** Writes a moment's day out. */
final class Day {
	/** A day, and what may follow it. */
	const MOMENT = '/^(\d{4})-(\d\d)-(\d\d)(?=\z|T)/';

	/** English of a region in which the day comes before the month. */
	const DAY_FIRST = '/^en-([a-z]{4}-)?(?!(us|as|ca|gu|mh|mp|ph|pr|um|vi)(-|\z))([a-z]{2}|\d{3})(-|\z)/i';

	const MONTHS = array(
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	);

	/**
	 * The day of a moment: the one that is written. What is no date stays as it is.
	 *
	 * @param string $lang   A language tag; in English the region says which form it has.
	 * @param string $moment A moment.
	 */
	public static function written( string $lang, string $moment ): string {
		if ( ! preg_match( self::MOMENT, $moment, $match ) ) {
			return $moment;
		}
		list( , $year, $month, $day ) = array_map( 'intval', $match );
		if ( ! checkdate( $month, $day, $year ) ) {
			return $moment;
		}
		return self::is_english( $lang ) ? self::in_english( $lang, $year, $month, $day ) : self::in_language( $lang, $match[0] );
	}

	/**
	 * Whether a language is English.
	 *
	 * @param string $lang A language tag.
	 */
	public static function is_english( string $lang ): bool {
		return 1 === preg_match( '/^en(-|\z)/i', $lang );
	}

	/**
	 * A day in one of the forms that English has.
	 *
	 * @param string $lang  A language tag.
	 * @param int    $year  Its year.
	 * @param int    $month Its month.
	 * @param int    $day   Its day.
	 */
	private static function in_english( string $lang, int $year, int $month, int $day ): string {
		$name = self::MONTHS[ $month - 1 ];
		return preg_match( self::DAY_FIRST, $lang ) ? "$day $name $year" : "$name $day, $year";
	}

	/**
	 * A day in any language where PHP knows it, otherwise in figures.
	 *
	 * @param string $lang A language tag.
	 * @param string $day  A day.
	 */
	private static function in_language( string $lang, string $day ): string {
		if ( ! class_exists( 'IntlDateFormatter' ) ) {
			return $day;
		}
		$format = new IntlDateFormatter( $lang, IntlDateFormatter::LONG, IntlDateFormatter::NONE, 'UTC' );
		return (string) $format->format( strtotime( "$day UTC" ) );
	}

	/**
	 * A moment for machines; null for what is none, such as "yesterday".
	 *
	 * @param string|null $value A line.
	 */
	public static function moment( ?string $value ): ?string {
		return null !== $value && preg_match( self::MOMENT, $value ) ? $value : null;
	}
}
