<?php
/**
 * Texts as HTML.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Writes texts and attributes. Everything in them is escaped here. */
final class Markup {
	/** All keys of `data-meta`, in the order in which they are written. */
	const META_KEYS = array(
		'name',
		'title',
		'id',
		'url',
		'publisher',
		'authors',
		'section',
		'published',
		'modified',
		'image',
		'sources',
		'disclosure',
		'status',
		'blocks',
		'alt',
		'use',
		'model',
		'reviewedBy',
		'reviewed',
		'policy',
		'state',
		'note',
		'date',
		...Table::NAMES,
		'strong',
		'em',
		'code',
		'q',
		'cite',
		'sub',
		'sup',
		's',
		'del',
		'ins',
		'mark',
		'small',
		'kbd',
		'abbr',
		'time',
		'datetime',
		'ruby',
		'rt',
		'a',
		'href',
		'rel',
		'target',
		'download',
		'hreflang',
		'br',
	);

	/**
	 * Text as HTML has it.
	 *
	 * @param string $value Any text.
	 */
	public static function escape( string $value ): string {
		return strtr(
			$value,
			array(
				'&' => '&amp;',
				'<' => '&lt;',
				'>' => '&gt;',
				'"' => '&quot;',
			)
		);
	}

	/**
	 * An attribute with the space before it; nothing where it has no value.
	 *
	 * @param string      $name  Its name.
	 * @param string|null $value Its value.
	 */
	public static function attribute( string $name, ?string $value ): string {
		return null === $value ? '' : ' ' . $name . '="' . self::escape( $value ) . '"';
	}

	/**
	 * What a reader does not read, as an attribute of JSON.
	 *
	 * @param array $meta A story's fields, or a disclosure.
	 */
	public static function meta( array $meta ): string {
		return $meta ? self::attribute( 'data-meta', Json::encode( self::in_order( $meta ) ) ) : '';
	}

	/**
	 * A text as markup.
	 *
	 * @param string|array $text A text.
	 */
	public static function inline( $text ): string {
		return is_string( $text )
			? self::escape( $text )
			: implode( '', array_map( array( self::class, 'span' ), $text ) );
	}

	/**
	 * One line of markup inside a block; nothing where there is no text.
	 *
	 * @param string            $tag        The element's name.
	 * @param string|array|null $text       A text.
	 * @param string|null       $class_name The element's class.
	 */
	public static function line( string $tag, $text, ?string $class_name = null ): string {
		return null === $text
			? ''
			: "    <$tag" . self::attribute( 'class', $class_name ) . '>' . self::inline( $text ) . "</$tag>\n";
	}

	/**
	 * A notice as lines of their own; the browser opens what is there on demand.
	 *
	 * @param string  $kind   `status` or `disclosure`.
	 * @param array[] $notice A notice.
	 */
	public static function notice( string $kind, array $notice ): string {
		$first = array_shift( $notice );
		if ( ! $notice ) {
			return self::line( 'p', $first, "hearth-$kind" );
		}
		$lines = array_map( fn( $text ) => '  ' . self::line( 'p', $text ), $notice );
		return "    <details class=\"hearth-$kind\">\n  " . self::line( 'summary', $first ) . implode( '', $lines ) . "    </details>\n";
	}

	/**
	 * A string or a span as markup.
	 *
	 * @param string|array $span Either.
	 */
	private static function span( $span ): string {
		if ( is_string( $span ) ) {
			return self::escape( $span );
		}
		$name = key( $span );
		if ( 'br' === $name ) {
			return '<br>';
		}
		$inside = self::inline( array_shift( $span ) );
		if ( 'ruby' === $name ) {
			return "<ruby>$inside<rp>(</rp><rt>" . self::inline( $span['rt'] ) . '</rt><rp>)</rp></ruby>';
		}
		$said = implode( '', array_map( array( self::class, 'attribute' ), array_keys( $span ), $span ) );
		return "<$name$said>$inside</$name>";
	}

	/**
	 * A value with its keys in their order, at any depth.
	 *
	 * @param mixed $value A part of a story.
	 * @return mixed
	 */
	private static function in_order( $value ) {
		if ( ! is_array( $value ) ) {
			return $value;
		}
		$parts = array_map( array( self::class, 'in_order' ), $value );
		return isset( $parts[0] ) ? $parts : array_replace( array_intersect_key( array_flip( self::META_KEYS ), $parts ), $parts );
	}
}
