<?php
/**
 * The parser of stories.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * Reads a story from decoded JSON: takes what it can, leaves out the rest, and never throws. A story
 * is an array by the names of its fields; texts are as {@see Text_Builder} makes them, and bodies are
 * lists of what {@see Body} describes.
 */
final class Parser {
	/**
	 * The story that a value holds, without the content of what was withdrawn.
	 *
	 * @param mixed $value What `json_decode` gives, objects as objects.
	 */
	public static function parse( $value ): array {
		Reader::begin();
		$read = Reader::object_of( self::meta() + self::content() );
		return self::withdraw( $read( $value ) ?? array() );
	}

	/** A reader of how a text was made. */
	public static function disclosure(): callable {
		$line = array( Reader::class, 'line' );
		return Reader::object_of(
			array(
				'use'        => Reader::one_of( 'generated', 'assisted', 'none' ),
				'model'      => $line,
				'reviewedBy' => $line,
				'reviewed'   => $line,
				'policy'     => array( Address::class, 'safe' ),
			),
			'use'
		);
	}

	/** Readers of what a reader reads. */
	private static function content(): array {
		$text       = array( Text_Reader::class, 'text' );
		$paragraphs = array( Body_Reader::class, 'paragraphs' );
		$body       = array( Body_Reader::class, 'items' );
		return array_fill_keys( Table::FIELDS['summary'], $text ) + array(
			'keyPoints'    => Reader::list_of( $text ),
			'narrative'    => $body,
			'report'       => $body,
			'quote'        => Reader::object_of(
				array(
					'text'        => $paragraphs,
					'attribution' => array( Text_Reader::class, 'attribution' ),
					'url'         => array( Address::class, 'safe' ),
				),
				'text'
			),
			'conversation' => array( self::class, 'conversation' ),
			'links'        => Reader::list_of( array( self::class, 'link' ) ),
		);
	}

	/** Readers of what a page and its servers may need. */
	private static function meta(): array {
		$line = array( Reader::class, 'line' );
		$url  = array( Address::class, 'safe' );
		return array_fill_keys( array( 'id', 'section', 'published', 'modified' ), $line ) + array(
			'url'        => $url,
			'lang'       => array( Reader::class, 'language' ),
			'dir'        => Reader::one_of( 'ltr', 'rtl', 'auto' ),
			'publisher'  => self::named( 'name' ),
			'authors'    => Reader::list_of( $line ),
			'image'      => Reader::object_of(
				array(
					'url' => $url,
					'alt' => $line,
				),
				'url'
			),
			'sources'    => Reader::list_of( self::named( 'title' ) ),
			'disclosure' => self::disclosure(),
			'status'     => self::status(),
			'blocks'     => Reader::object_of( array_fill_keys( array_keys( Table::FIELDS ), self::block() ) ),
		);
	}

	/**
	 * A conversation: an object, or a transcript.
	 *
	 * @param mixed $value Anything.
	 */
	public static function conversation( $value ): ?array {
		$text = array( Text_Reader::class, 'text' );
		$read = Reader::object_of(
			array(
				'title'    => $text,
				'subtitle' => $text,
				'turns'    => array( Turns::class, 'read' ),
			),
			'turns'
		);
		return $read( is_string( $value ) ? (object) array( 'turns' => $value ) : $value );
	}

	/**
	 * A closing link; its address may be called `href`.
	 *
	 * @param mixed $value Anything.
	 */
	public static function link( $value ): ?array {
		$label = is_object( $value ) ? Reader::line( $value->label ?? null ) : null;
		$url   = is_object( $value ) ? Address::safe( $value->url ?? null ) ?? Address::safe( $value->href ?? null ) : null;
		$more  = null === $url ? array() : compact( 'url' ) + Span::attributes_of( $value, 'a' );
		return null === $label ? null : compact( 'label' ) + $more;
	}

	/**
	 * A reader of an object of a line and an address.
	 *
	 * @param string $key The line's name.
	 */
	private static function named( string $key ): callable {
		return Reader::object_of(
			array(
				$key  => array( Reader::class, 'line' ),
				'url' => array( Address::class, 'safe' ),
			),
			$key
		);
	}

	/** A reader of what became of a text. */
	private static function status(): callable {
		return Reader::object_of(
			array(
				'state' => Reader::one_of( 'corrected', 'withdrawn' ),
				'note'  => array( Text_Reader::class, 'text' ),
				'date'  => array( Reader::class, 'line' ),
			),
			'state'
		);
	}

	/** A reader of how a block differs from the rest. */
	private static function block(): callable {
		return Reader::object_of(
			array(
				'disclosure' => self::disclosure(),
				'status'     => self::status(),
			)
		);
	}

	/**
	 * A story without the content of what was withdrawn.
	 *
	 * @param array $story A story.
	 */
	private static function withdraw( array $story ): array {
		$fields = Table::FIELDS;
		$gone   = array();
		if ( self::is_withdrawn( $story ) ) {
			$gone = array_merge( array( 'links', 'blocks' ), ...array_values( $fields ) );
		} else {
			$blocks = array_filter( $story['blocks'] ?? array(), array( self::class, 'is_withdrawn' ) );
			$gone   = array_merge( array(), ...array_values( array_intersect_key( $fields, $blocks ) ) );
		}
		return array_diff_key( $story, array_flip( $gone ) );
	}

	/**
	 * Whether a story or a block of one was withdrawn.
	 *
	 * @param array $part Either.
	 */
	private static function is_withdrawn( array $part ): bool {
		return 'withdrawn' === ( $part['status']['state'] ?? '' );
	}
}
