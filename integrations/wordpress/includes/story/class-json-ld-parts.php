<?php
/**
 * The blocks of a story in the words of schema.org.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Makes the parts of an article. */
final class Json_Ld_Parts {
	/**
	 * The blocks that the article has no field for, and those with notes of their own.
	 *
	 * @param array    $story A parsed story.
	 * @param string[] $words Words.
	 */
	public static function of( array $story, array $words ): array {
		$parts = array();
		foreach ( array_keys( Table::FIELDS ) as $name ) {
			$part = self::part( $story, $name, $words );
			if ( $part ) {
				$parts[] = $part;
			}
		}
		return $parts;
	}

	/**
	 * A block as a part, or nothing where it is among the fields of the article.
	 *
	 * @param array    $story A parsed story.
	 * @param string   $name  Its name.
	 * @param string[] $words Words.
	 */
	private static function part( array $story, string $name, array $words ): array {
		$notices = Notices::of( $story, $name, $words, false );
		$notes   = self::notes( $story['blocks'][ $name ] ?? array(), $notices, $words );
		if ( ! $notices['status'] && ! Notices::is_there( $story, $name ) ) {
			return array();
		}
		if ( 'quote' === $name ) {
			return self::quotation( $story['quote'] ?? array(), $notes );
		}
		if ( 'conversation' === $name ) {
			return self::conversation( $story['conversation'] ?? array(), $notices['turns'], $notes, $words );
		}
		$is_field = 'summary' === $name || 'report' === $name;
		return $is_field && ! $notes ? array() : self::block( $story, $name, $words ) + $notes;
	}

	/**
	 * A block's own notes, where a notice says them.
	 *
	 * @param array[]  $own     How the block differs from the rest.
	 * @param array[]  $notices What is said beside it.
	 * @param string[] $words   Words.
	 */
	private static function notes( array $own, array $notices, array $words ): array {
		$disclosure = $notices['disclosure'] ? $own['disclosure'] ?? array() : array();
		return Json_Ld_Notes::of( $disclosure, $notices['status'] ? $own['status'] ?? array() : array(), $words );
	}

	/**
	 * A block of paragraphs or points.
	 *
	 * @param array    $story A parsed story.
	 * @param string   $name  Its name.
	 * @param string[] $words Words.
	 */
	private static function block( array $story, string $name, array $words ): array {
		$is_summary = 'summary' === $name;
		$fields     = array_map( fn( $field ) => $story[ $field ] ?? null, array( 'dek', 'hook', 'gist', 'lede' ) );
		$texts      = $is_summary ? $fields : Body::texts_of( $story[ $name ] ?? array() );
		return Json_Ld::present(
			array(
				'@type' => 'CreativeWork',
				'name'  => $is_summary ? Plain::joined( array( $story['headline'] ?? null ) ) : $words[ $name ],
				'text'  => Plain::joined( $texts, 'keyPoints' === $name ? "\n" : "\n\n" ),
			)
		);
	}

	/**
	 * A quote.
	 *
	 * @param array $quote A quote.
	 * @param array $notes Its notes.
	 */
	private static function quotation( array $quote, array $notes ): array {
		return Json_Ld::present(
			array(
				'@type'             => 'Quotation',
				'text'              => Plain::joined( $quote['text'] ?? array() ),
				'spokenByCharacter' => Plain::joined( array( $quote['attribution'] ?? null ) ),
				'isBasedOn'         => $quote['url'] ?? null,
			) + $notes
		);
	}

	/**
	 * A conversation.
	 *
	 * @param array    $conversation A conversation.
	 * @param array[]  $notices      The notices of its turns.
	 * @param array    $notes        Its notes.
	 * @param string[] $words        Words.
	 */
	private static function conversation( array $conversation, array $notices, array $notes, array $words ): array {
		$messages = array();
		foreach ( $conversation['turns'] ?? array() as $index => $turn ) {
			$disclosure = $notices[ $index ] ? $turn['disclosure'] : array();
			$messages[] = self::message( $turn, $index + 1 ) + Json_Ld_Notes::of( $disclosure, array(), $words );
		}
		return Json_Ld::present(
			array(
				'@type'       => 'Conversation',
				'name'        => Plain::words( $conversation['title'] ?? $words['conversation'] ),
				'description' => Plain::joined( array( $conversation['subtitle'] ?? null ) ),
			) + $notes + array( 'hasPart' => $messages ? $messages : null )
		);
	}

	/**
	 * A turn.
	 *
	 * @param array $turn     A turn.
	 * @param int   $position Its place, from one.
	 */
	private static function message( array $turn, int $position ): array {
		return Json_Ld::present(
			array(
				'@type'    => 'Message',
				'position' => $position,
				'sender'   => $turn['speaker'] ?? null,
				'text'     => Plain::joined( Body::texts_of( $turn['text'] ) ),
			)
		);
	}
}
