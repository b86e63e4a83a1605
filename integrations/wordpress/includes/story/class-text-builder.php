<?php
/**
 * Texts in their one written form.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

use ArrayObject;

/**
 * Builds a text: white space folded over the borders of spans, neighbouring strings joined, what is
 * empty dropped, and the white space and breaks at either end with it. A text is a string, or a list
 * of strings and spans, which {@see Span} describes.
 */
class Text_Builder {
	/**
	 * Where words go.
	 *
	 * @var ArrayObject
	 */
	private $list;

	/**
	 * The space or the breaks since the last word, and where they go if another word comes.
	 *
	 * @var array
	 */
	private $gap = array();

	/**
	 * Where that is.
	 *
	 * @var ArrayObject
	 */
	private $gap_list;

	/**
	 * Whether a word has come.
	 *
	 * @var bool
	 */
	private $started = false;

	/** Begins an empty text. */
	public function __construct() {
		$this->list     = new ArrayObject();
		$this->gap_list = $this->list;
	}

	/** Whether there is anything to read. */
	public function has_started(): bool {
		return $this->started;
	}

	/**
	 * The text; null where no character of it can be seen.
	 *
	 * @return string|array|null
	 */
	public function text() {
		return $this->started ? self::simplest( $this->list ) : null;
	}

	/**
	 * Adds characters as they come.
	 *
	 * @param string $value Any text.
	 */
	public function add_string( string $value ): void {
		$folded = Folding::fold( $value );
		$words  = trim( $folded, ' ' );
		if ( ' ' === substr( $folded, 0, 1 ) ) {
			$this->add_gap( ' ' );
		}
		if ( '' === $words || ( ! $this->started && ! Folding::is_word( $words ) ) ) {
			return;
		}
		$this->close_gap();
		self::append( $this->list, $words );
		if ( ' ' === substr( $folded, -1 ) ) {
			$this->add_gap( ' ' );
		}
	}

	/** Adds a line break. */
	public function add_break(): void {
		$this->add_gap( array( 'br' => true ) );
	}

	/**
	 * Adds a span around what is added meanwhile, if that is anything.
	 *
	 * @param callable $fill       Adds it.
	 * @param string   $name       The span's name.
	 * @param array    $attributes What else is said of it.
	 */
	public function add_span( callable $fill, string $name, array $attributes ): void {
		$outer      = $this->list;
		$inner      = new ArrayObject();
		$this->list = $inner;
		$fill();
		$this->list = $outer;
		if ( $this->gap_list === $inner ) {
			$this->gap_list = $outer;
		}
		if ( count( $inner ) ) {
			$outer->append( array( $name => self::simplest( $inner ) ) + $attributes );
		}
	}

	/** Writes what stands between two words, where it begins. */
	private function close_gap(): void {
		$this->started = true;
		foreach ( $this->gap as $span ) {
			self::append( $this->gap_list, $span );
		}
		$this->gap = array();
	}

	/**
	 * Adds a space or a break to what may come between two words.
	 *
	 * @param string|array $span Either.
	 */
	private function add_gap( $span ): void {
		if ( ! $this->started || ( ' ' === $span && $this->gap ) ) {
			return;
		}
		// A break takes the place of a space before it.
		if ( array( ' ' ) === $this->gap ) {
			$this->gap = array();
		}
		if ( ! $this->gap ) {
			$this->gap_list = $this->list;
		}
		$this->gap[] = $span;
	}

	/**
	 * Adds a span; a string to the string before it.
	 *
	 * @param ArrayObject  $spans Spans.
	 * @param string|array $span  One more.
	 */
	private static function append( ArrayObject $spans, $span ): void {
		$last = count( $spans ) - 1;
		if ( is_string( $span ) && $last >= 0 && is_string( $spans[ $last ] ) ) {
			$spans[ $last ] .= $span;
		} else {
			$spans->append( $span );
		}
	}

	/**
	 * A text of one string is that string.
	 *
	 * @param ArrayObject $spans Spans.
	 * @return string|array
	 */
	private static function simplest( ArrayObject $spans ) {
		return 1 === count( $spans ) && is_string( $spans[0] ) ? $spans[0] : $spans->getArrayCopy();
	}
}
