<?php
/**
 * Who is quoted.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Builds an attribution: a text without the dash before the name. */
final class Attribution_Builder extends Text_Builder {
	/**
	 * Adds characters as they come.
	 *
	 * @param string $value Any text.
	 */
	public function add_string( string $value ): void {
		if ( ! $this->has_started() ) {
			$value = preg_replace( '/^[' . Folding::SPACE . '—–―-]++/u', '', Folding::fold( $value ) );
		}
		parent::add_string( $value );
	}
}
