<?php
/**
 * The reader of saved blocks.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

/** Reads what a block of ours has saved as fields of a story, as its JSON would have them. */
final class Block_Reader {
	/** The lines of a summary, by their classes. */
	const LINE = '/(?<!\S)hearth-(dek|hook|gist|lede)(?!\S)/';

	/**
	 * What a block is in a story: its name, or that of the text that it holds.
	 *
	 * @param array $block A block as `parse_blocks` gives it.
	 */
	public static function kind( array $block ): string {
		$name = Blocks::name( $block );
		return 'prose' === $name ? self::field( $block ) : $name;
	}

	/**
	 * Which text a block of prose holds.
	 *
	 * @param array $block The block.
	 */
	private static function field( array $block ): string {
		return 'report' === ( $block['attrs']['field'] ?? '' ) ? 'report' : 'narrative';
	}

	/**
	 * The fields that a block holds; none where there is nothing to read in it.
	 *
	 * @param array $block A block as `parse_blocks` gives it.
	 */
	public static function fields( array $block ): array {
		if ( 'story' === Blocks::name( $block ) ) {
			return self::story( $block );
		}
		$element = Element::parse( serialize_block( $block ) );
		switch ( Blocks::name( $block ) ) {
			case 'summary':
				return self::summary( $element );
			case 'key-points':
				return self::filled( 'keyPoints', self::texts( $element->all( 'LI' ) ) );
			case 'prose':
				return self::filled( self::field( $block ), self::texts( $element->all( 'P' ) ) );
			case 'quote':
				return self::quote( $element );
			case 'conversation':
				return self::conversation( $element );
			default:
				return self::filled( 'links', array_map( array( self::class, 'link' ), $element->all( 'LI' ) ) );
		}
	}

	/**
	 * A story: what a reader does not read, and what its blocks hold, but for a story in it. Without
	 * anything to read there is none, unless it was withdrawn.
	 *
	 * @param array $block The block.
	 */
	private static function story( array $block ): array {
		$around = Element::parse( $block['innerHTML'] );
		$json   = json_decode( $around->first( 'DIV' )->attribute( 'data-meta' ), true );
		$meta   = is_array( $json ) ? $json : array();
		$parts  = array_filter( Blocks::within( $block['innerBlocks'] ), fn( $part ) => 'story' !== Blocks::name( $part ) );
		$read   = array_map( array( self::class, 'fields' ), array_values( $parts ) );
		$all    = array_merge( $meta, ...$read );
		return array_filter( $read ) || 'withdrawn' === ( $meta['status']['state'] ?? '' ) ? $all : array();
	}

	/**
	 * A headline, and the lines beneath it by their classes.
	 *
	 * @param Element $element The block's HTML.
	 */
	private static function summary( Element $element ): array {
		$fields = array( 'headline' => $element->first( 'H2' )->text() );
		foreach ( $element->all( 'P' ) as $line ) {
			if ( preg_match( self::LINE, $line->attribute( 'class' ), $match ) ) {
				$fields[ $match[1] ] = $line->text();
			}
		}
		return array_filter( $fields );
	}

	/**
	 * What was said, by whom, and where.
	 *
	 * @param Element $element The block's HTML.
	 */
	private static function quote( Element $element ): array {
		$quoted = $element->first( 'BLOCKQUOTE' );
		$text   = self::texts( $quoted->all( 'P' ) );
		$quote  = array(
			'text'        => $text,
			'attribution' => $element->first( 'FIGCAPTION' )->text(),
			'url'         => $quoted->attribute( 'cite' ),
		);
		return $text ? array( 'quote' => $quote ) : array();
	}

	/**
	 * A title, a subtitle, and who says what.
	 *
	 * @param Element $element The block's HTML.
	 */
	private static function conversation( Element $element ): array {
		$heading     = $element->first( 'H3' );
		$is_subtitle = fn( $line ) => $line->has_class( 'hearth-subtitle' );
		$lines       = $element->all( 'P' );
		$subtitles   = array_filter( $lines, $is_subtitle );
		$talk        = array(
			'title'    => $heading->has_class( 'hearth-label' ) ? array() : $heading->text(),
			'subtitle' => $subtitles ? reset( $subtitles )->text() : array(),
			'turns'    => self::turns( array_diff_key( $lines, $subtitles ) ),
		);
		return $talk['turns'] ? array( 'conversation' => $talk ) : array();
	}

	/**
	 * Turns. A paragraph that begins with nobody's name goes on with the turn before it.
	 *
	 * @param Element[] $lines Paragraphs.
	 */
	private static function turns( array $lines ): array {
		$turns = array();
		foreach ( $lines as $line ) {
			list( $name, $said ) = $line->split( 'B' );

			$speaker = $name->words();
			if ( ! $turns || '' !== trim( $speaker ) ) {
				$turns[] = compact( 'speaker' );
			}
			$turns[ count( $turns ) - 1 ]['text'][] = $said->text();
		}
		return $turns;
	}

	/**
	 * A closing link.
	 *
	 * @param Element $item An item of a list.
	 */
	private static function link( Element $item ): array {
		return array( 'label' => $item->words() ) + $item->first( 'A' )->attributes( 'a' );
	}

	/**
	 * The texts of some elements.
	 *
	 * @param Element[] $elements Elements.
	 */
	private static function texts( array $elements ): array {
		return array_map( fn( $element ) => $element->text(), $elements );
	}

	/**
	 * A field, unless there is nothing in it.
	 *
	 * @param string $name  Its name.
	 * @param array  $value What is in it.
	 */
	private static function filled( string $name, array $value ): array {
		return $value ? array( $name => $value ) : array();
	}
}
