<?php
/**
 * Bodies as HTML.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Writes the items of bodies, and what one speaker says. */
final class Body_Markup {
	/**
	 * Items.
	 *
	 * @param array  $items Items of a body.
	 * @param string $end   What stands behind the last words.
	 */
	public static function items( array $items, string $end = '' ): string {
		$last   = count( $items ) - 1;
		$markup = '';
		foreach ( $items as $index => $item ) {
			$markup .= self::item( $item, $index === $last ? $end : '' );
		}
		return $markup;
	}

	/**
	 * A quotation. It is in a figure, in which no last paragraph is taken for the name of who is quoted.
	 *
	 * @param array             $texts Paragraphs.
	 * @param string|array|null $cite  Who is quoted.
	 * @param string            $end   What stands behind the last words.
	 * @param string|null       $url   Where the words are from.
	 */
	public static function quote( array $texts, $cite, string $end = '', ?string $url = null ): string {
		$said   = array_map( fn( $text ) => '<p>' . Markup::inline( $text ) . '</p>', $texts );
		$quoted = '<blockquote' . Markup::attribute( 'cite', $url ) . '>' . implode( '', $said ) . '</blockquote>';
		$source = null === $cite ? $end : '<figcaption>' . Markup::inline( $cite ) . "$end</figcaption>";
		return "    <figure>$quoted$source</figure>\n";
	}

	/**
	 * A turn. The name stands in the first paragraph, or in one of its own; who has none is an element's.
	 * At the end of the last words is how the turn was made; no words, where they would be those of the
	 * rest.
	 *
	 * @param array   $turn   A turn.
	 * @param array[] $notice Its notice.
	 */
	public static function turn( array $turn, array $notice ): string {
		$items = $turn['text'];
		$made  = self::made( $turn['disclosure'] ?? array(), $notice );
		if ( ! isset( $turn['speaker'] ) ) {
			return "    <div class=\"hearth-turn\">\n" . self::items( $items, $made ) . "    </div>\n";
		}
		$name = '<b class="hearth-speaker">' . Markup::escape( $turn['speaker'] ) . '</b>';
		if ( ! Body::is_structured( $items[0] ) ) {
			$name .= ' ' . Markup::inline( array_shift( $items ) ) . ( $items ? '' : $made );
		}
		return "    <p>$name</p>\n" . self::items( $items, $made );
	}

	/**
	 * How a turn was made.
	 *
	 * @param string[] $disclosure How; empty where it does not say.
	 * @param array[]  $notice     The words for it.
	 */
	private static function made( array $disclosure, array $notice ): string {
		$meta = Markup::meta( $disclosure );
		return $disclosure ? " <small class=\"hearth-disclosure\"$meta>" . Markup::inline( $notice[0] ?? '' ) . '</small>' : '';
	}

	/**
	 * An item.
	 *
	 * @param string|array $item An item of a body.
	 * @param string       $end  What stands behind its last words.
	 */
	private static function item( $item, string $end ): string {
		if ( ! Body::is_structured( $item ) ) {
			return '    <p>' . Markup::inline( $item ) . "$end</p>\n";
		}
		if ( isset( $item['heading'] ) ) {
			return '    <h4>' . Markup::inline( $item['heading'] ) . "$end</h4>\n";
		}
		return isset( $item['list'] ) ? self::points( $item, $end ) : self::quote( $item['quote'], $item['cite'] ?? null, $end );
	}

	/**
	 * A list.
	 *
	 * @param array  $item A list.
	 * @param string $end  What stands behind its last words.
	 */
	private static function points( array $item, string $end ): string {
		$tag   = isset( $item['ordered'] ) ? 'ol' : 'ul';
		$start = Markup::attribute( 'start', isset( $item['start'] ) ? (string) $item['start'] : null );
		$texts = array_map( array( Markup::class, 'inline' ), $item['list'] );

		$texts[ count( $texts ) - 1 ] .= $end;
		return "    <$tag$start>\n      <li>" . implode( "</li>\n      <li>", $texts ) . "</li>\n    </$tag>\n";
	}
}
