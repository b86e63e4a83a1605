<?php
/**
 * Readers of texts.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Reads texts from decoded JSON. */
final class Text_Reader {
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
	 * The string of a `markdown`, or the value itself.
	 *
	 * @param mixed $value Anything.
	 * @return mixed
	 */
	public static function source( $value ) {
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
		foreach ( is_array( $value ) ? Reader::items( $value ) : array( $value ) as $item ) {
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
		$name = Span::name_of( $value );
		if ( 'br' === $name ) {
			$this->builder->add_break();
		} elseif ( null !== $name && $depth < self::MAX_DEPTH ) {
			$href    = 'a' === $name && ! $in_link ? Address::safe( $value->href ?? null ) : null;
			$in_link = $in_link || null !== $href;
			$fill    = fn() => $this->read( $value->$name, $depth + 1, $in_link );
			$rt      = 'ruby' === $name ? self::annotation( $value->rt ?? array(), $depth + 1, $in_link ) : null;
			// Without an address it is no link, and without an annotation no ruby.
			if ( in_array( $name, array( 'a', 'ruby' ), true ) && null === ( $href ?? $rt ) ) {
				$fill();
			} else {
				$own = array_filter( compact( 'href', 'rt' ), fn( $field ) => null !== $field );
				$this->builder->add_span( $fill, $name, $own + Span::attributes_of( $value, $name ) );
			}
		}
	}

	/**
	 * How the characters of a `ruby` are read.
	 *
	 * @param mixed $value   Anything.
	 * @param int   $depth   How many spans are around it.
	 * @param bool  $in_link Whether one of them is a link.
	 * @return string|array|null
	 */
	private static function annotation( $value, int $depth, bool $in_link ) {
		$builder = new Text_Builder();
		( new self( $builder ) )->read( $value, $depth, $in_link );
		return $builder->text();
	}
}
