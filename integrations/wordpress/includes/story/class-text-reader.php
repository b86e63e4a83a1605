<?php
/**
 * Readers of texts.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads texts and paragraphs from decoded JSON. */
final class Text_Reader {
	/** The names of spans that hold text. */
	const MARKS = array( 'strong', 'em', 'code', 'q', 'cite', 'sub', 'sup' );

	/** Spans nest this deep; what is deeper does not show. */
	const MAX_DEPTH = 8;

	/**
	 * Where the text goes.
	 *
	 * @var Text_Builder
	 */
	private $builder;

	/**
	 * A reader that adds to a text.
	 *
	 * @param Text_Builder $builder The text.
	 */
	private function __construct( Text_Builder $builder ) {
		$this->builder = $builder;
	}

	/**
	 * A text: a string, a list of spans, or an object with `markdown`.
	 *
	 * @param mixed $value Anything.
	 * @return string|array|null
	 */
	public static function text( $value ) {
		return self::built( $value, new Text_Builder() );
	}

	/**
	 * Who is quoted, without the dash before the name.
	 *
	 * @param mixed $value Anything.
	 * @return string|array|null
	 */
	public static function attribution( $value ) {
		return self::built( $value, new Attribution_Builder() );
	}

	/**
	 * A list of paragraphs; a string is one, or several where it has blank lines.
	 *
	 * @param mixed $value Anything.
	 */
	public static function paragraphs( $value ): ?array {
		$is_list = is_array( $value ) && ! self::is_spans( $value );
		$texts   = array_map( array( self::class, 'paragraph' ), $is_list ? $value : array( $value ) );
		$there   = array_filter( array_merge( array(), ...$texts ), fn( $text ) => null !== $text );
		return $there ? array_values( $there ) : null;
	}

	/**
	 * What an item of a list of paragraphs gives.
	 *
	 * @param mixed $value Anything.
	 */
	private static function paragraph( $value ): array {
		$source = self::source( $value );
		$parts  = is_string( $source ) ? Folding::split( $source ) : array( $source );
		return array_map( array( self::class, 'text' ), $parts );
	}

	/**
	 * A list is one paragraph where one of its items is a span.
	 *
	 * @param array $value A list.
	 */
	private static function is_spans( array $value ): bool {
		foreach ( $value as $item ) {
			if ( is_object( $item ) && ! property_exists( $item, 'markdown' ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The string of a `markdown`, or the value itself.
	 *
	 * @param mixed $value Anything.
	 * @return mixed
	 */
	private static function source( $value ) {
		$markdown = is_object( $value ) ? ( $value->markdown ?? null ) : null;
		return is_string( $markdown ) ? $markdown : $value;
	}

	/**
	 * A text as a builder builds it.
	 *
	 * @param mixed        $value   Anything.
	 * @param Text_Builder $builder The builder.
	 * @return string|array|null
	 */
	private static function built( $value, Text_Builder $builder ) {
		$source = self::source( $value );
		if ( is_string( $source ) || is_array( $source ) ) {
			( new self( $builder ) )->read( $source, 0, false );
		}
		return $builder->text();
	}

	/**
	 * Reads a list of spans, or one. A list in a list gives nothing.
	 *
	 * @param mixed $value   Anything.
	 * @param int   $depth   How many spans are around it.
	 * @param bool  $in_link Whether one of them is a link.
	 */
	private function read( $value, int $depth, bool $in_link ): void {
		foreach ( is_array( $value ) ? $value : array( $value ) as $item ) {
			if ( is_string( $item ) ) {
				$this->builder->add_string( $item );
			} elseif ( is_object( $item ) ) {
				$this->read_span( $item, $depth, $in_link );
			}
		}
	}

	/**
	 * Reads an object as the first span that it has a key for.
	 *
	 * @param object $value   An object.
	 * @param int    $depth   How many spans are around it.
	 * @param bool   $in_link Whether one of them is a link.
	 */
	private function read_span( object $value, int $depth, bool $in_link ): void {
		$name = self::name_of( $value );
		if ( 'br' === $name ) {
			$this->builder->add_break();
		} elseif ( null !== $name && $depth < self::MAX_DEPTH ) {
			$href = 'a' === $name && ! $in_link ? Address::safe( $value->href ?? null ) : null;
			$fill = fn() => $this->read( $value->$name, $depth + 1, $in_link || null !== $href );
			if ( 'a' === $name && null === $href ) {
				$fill();
			} else {
				$this->builder->add_span( $fill, $name, $href );
			}
		}
	}

	/**
	 * The name of the span that an object is.
	 *
	 * @param object $value An object.
	 */
	private static function name_of( object $value ): ?string {
		foreach ( array_merge( self::MARKS, array( 'a', 'br' ) ) as $name ) {
			if ( isset( $value->$name ) ) {
				return $name;
			}
		}
		return null;
	}
}
