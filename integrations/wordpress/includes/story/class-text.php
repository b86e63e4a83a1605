<?php
/**
 * Plain text for people.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Writes a story as plain text: for feeds, mails and search. */
final class Text {
	/**
	 * The story as text; an empty one is an empty text.
	 *
	 * @param array    $story A parsed story.
	 * @param string[] $given Words in the place of the English ones.
	 */
	public static function story( array $story, array $given = array() ): string {
		$words   = Words::of( $story, $given );
		$notices = Notices::of( $story, null, $words );
		$blocks  = array( self::notice( $notices['status'] ) );
		foreach ( array_keys( Table::TAGS ) as $name ) {
			$blocks[] = self::block( $story, $name, $words );
		}
		$blocks[] = self::notice( $notices['disclosure'] );
		$text     = self::join( $blocks, "\n\n\n" );
		return '' === $text ? '' : "$text\n";
	}

	/**
	 * A block.
	 *
	 * @param array    $story A parsed story.
	 * @param string   $name  Its name.
	 * @param string[] $words Words.
	 */
	private static function block( array $story, string $name, array $words ): string {
		if ( 'links' === $name ) {
			return self::points( array_map( array( Plain::class, 'link' ), $story['links'] ?? array() ) );
		}
		$notices = Notices::of( $story, $name, $words, false );
		if ( ! $notices['status'] && ! Notices::is_there( $story, $name ) ) {
			return '';
		}
		$parts = array( self::heading( $story, $name, $words ), self::notice( $notices['status'] ) );
		$items = self::items( $story, $name, $notices['turns'] );
		return self::join( array_merge( $parts, $items, array( self::notice( $notices['disclosure'] ) ) ), "\n\n" );
	}

	/**
	 * A block's heading.
	 *
	 * @param array    $story A parsed story.
	 * @param string   $name  The block's name.
	 * @param string[] $words Words.
	 */
	private static function heading( array $story, string $name, array $words ): string {
		if ( 'summary' === $name ) {
			return self::written( $story['headline'] ?? '' );
		}
		$title = 'conversation' === $name ? $story['conversation']['title'] ?? null : null;
		return self::written( $title ?? $words[ $name ] ?? '' );
	}

	/**
	 * What a block is made of.
	 *
	 * @param array   $story A parsed story.
	 * @param string  $name  The block's name.
	 * @param array[] $turns The notices of turns.
	 * @return string[]
	 */
	private static function items( array $story, string $name, array $turns ): array {
		$content = $story[ $name ] ?? array();
		switch ( $name ) {
			case 'summary':
				$lines = array_map( fn( $field ) => $story[ $field ] ?? '', array( 'dek', 'hook', 'gist', 'lede' ) );
				return array_map( array( self::class, 'written' ), $lines );
			case 'keyPoints':
				return array( self::points( $content ) );
			case 'quote':
				return $content ? array( self::quote( $content ) ) : array();
			case 'conversation':
				$said = array_map( array( self::class, 'turn' ), $content['turns'] ?? array(), $turns );
				return array_merge( array( self::written( $content['subtitle'] ?? '' ) ), $said );
			default:
				return array_map( array( self::class, 'item' ), $content );
		}
	}

	/**
	 * An item of a body.
	 *
	 * @param string|array $item An item.
	 */
	private static function item( $item ): string {
		if ( ! Body::is_structured( $item ) ) {
			return self::written( $item );
		}
		if ( isset( $item['heading'] ) ) {
			return self::written( $item['heading'] );
		}
		return isset( $item['list'] )
			? self::points( $item['list'], isset( $item['ordered'] ) ? $item['start'] ?? 1 : null )
			: self::quoted( $item['quote'], $item['cite'] ?? null );
	}

	/**
	 * A list, an item a line.
	 *
	 * @param array    $texts Texts.
	 * @param int|null $start The first number of a list that has numbers.
	 */
	private static function points( array $texts, ?int $start = null ): string {
		$points = array();
		foreach ( $texts as $index => $text ) {
			$mark     = null === $start ? '•' : ( $start + $index ) . '.';
			$points[] = "$mark " . str_replace( "\n", "\n  ", self::written( $text ) );
		}
		return implode( "\n", $points );
	}

	/**
	 * A quotation, and beneath it where it is from.
	 *
	 * @param array $quote A quote.
	 */
	private static function quote( array $quote ): string {
		$url    = $quote['url'] ?? null;
		$source = $quote['attribution'] ?? $url;
		if ( null !== $url ) {
			$source = array(
				array(
					'a'    => $source,
					'href' => $url,
				),
			);
		}
		return self::quoted( $quote['text'], $source );
	}

	/**
	 * Paragraphs as a quotation, and beneath them where they are from.
	 *
	 * @param array             $texts  Texts.
	 * @param string|array|null $source Who said them, or where.
	 */
	private static function quoted( array $texts, $source ): string {
		$lines = array_map( fn( $line ) => '' === $line ? '>' : "> $line", explode( "\n", self::body( $texts ) ) );
		return implode( "\n", $lines ) . ( null === $source ? '' : "\n— " . self::written( $source ) );
	}

	/**
	 * What one speaker says.
	 *
	 * @param array   $turn   A turn.
	 * @param array[] $notice Its notice.
	 */
	private static function turn( array $turn, array $notice ): string {
		// The mark of a list or a quotation begins a line.
		$gap     = Body::is_structured( $turn['text'][0] ) ? "\n\n" : ' ';
		$speaker = isset( $turn['speaker'] ) ? self::printable( $turn['speaker'] ) . ":$gap" : '';
		return $speaker . self::body( $turn['text'] ) . ( $notice ? ' (' . self::notice( $notice ) . ')' : '' );
	}

	/**
	 * A body.
	 *
	 * @param array $items Its items.
	 */
	private static function body( array $items ): string {
		return implode( "\n\n", array_map( array( self::class, 'item' ), $items ) );
	}

	/**
	 * A notice.
	 *
	 * @param array[] $notice A notice.
	 */
	private static function notice( array $notice ): string {
		return implode( "\n", array_map( array( self::class, 'written' ), $notice ) );
	}

	/**
	 * A text that has the same meaning without its spans.
	 *
	 * @param string|array $text A text.
	 */
	private static function written( $text ): string {
		return is_string( $text )
			? self::printable( $text )
			: implode( '', array_map( array( self::class, 'span' ), $text ) );
	}

	/**
	 * A string or a span.
	 *
	 * @param string|array $span Either.
	 */
	private static function span( $span ): string {
		if ( is_string( $span ) ) {
			return self::printable( $span );
		}
		$name = key( $span );
		if ( 'br' === $name ) {
			return "\n";
		}
		$inside = self::written( $span[ $name ] );
		if ( 'q' === $name ) {
			return "“{$inside}”";
		}
		if ( 'ruby' === $name ) {
			return $inside . '(' . self::written( $span['rt'] ) . ')';
		}
		return 'a' === $name ? self::with_address( $inside, self::printable( $span['href'] ) ) : $inside;
	}

	/**
	 * What a link reads and where it leads, once where that is the same.
	 *
	 * @param string $text    What it reads.
	 * @param string $address Where it leads.
	 */
	private static function with_address( string $text, string $address ): string {
		$is_same = $text === $address || preg_replace( '/^(mailto|tel):/i', '', $address ) === $text;
		return $is_same ? $text : "$text ($address)";
	}

	/**
	 * A string without control characters, which do things to terminals.
	 *
	 * @param string $value Any text.
	 */
	private static function printable( string $value ): string {
		return preg_replace( '/\p{Cc}/u', '', $value );
	}

	/**
	 * What is there of some parts.
	 *
	 * @param string[] $parts     Texts.
	 * @param string   $separator What stands between them.
	 */
	private static function join( array $parts, string $separator ): string {
		return implode( $separator, array_filter( $parts, 'strlen' ) );
	}
}
