<?php
/**
 * Days in words.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

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
	 * The day of a moment in English: the one that is written. What is no date stays as it is.
	 *
	 * @param string $lang   A language tag, whose region says which form it has.
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
		$name = self::MONTHS[ $month - 1 ];
		return preg_match( self::DAY_FIRST, $lang ) ? "$day $name $year" : "$name $day, $year";
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
