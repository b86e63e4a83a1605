<?php
/**
 * Canonical HTML.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** Writes a story as plain markup that reads well without scripts, and that the elements read. */
final class Html {
	/** The fields that a reader does not read. */
	const META = array( 'id', 'url', 'publisher', 'authors', 'section', 'published', 'modified', 'image', 'sources', 'disclosure', 'status', 'blocks' );

	/**
	 * The story.
	 *
	 * @var array
	 */
	private $story;

	/**
	 * Headings, and the words of notices.
	 *
	 * @var string[]
	 */
	private $words;

	/**
	 * What writes a story.
	 *
	 * @param array    $story A parsed story.
	 * @param string[] $words Words in the place of the English ones.
	 */
	public function __construct( array $story, array $words = array() ) {
		$this->story = $story;
		$this->words = Words::of( $story, $words );
	}

	/** The whole story. */
	public function story(): string {
		$notices = Notices::of( $this->story, null, $this->words );
		$blocks  = array_map( fn( $name ) => $this->block( $name, false ), array_keys( Table::TAGS ) );
		$meta    = Markup::meta( array_intersect_key( $this->story, array_flip( self::META ) ) );
		return '<hearth-story' . $this->language() . $meta . ">\n"
			. Markup::notice( 'status', $notices['status'] )
			. implode( '', $blocks )
			. Markup::notice( 'disclosure', $notices['disclosure'] )
			. "</hearth-story>\n";
	}

	/**
	 * A block, or nothing where there is nothing to put into it. Alone, it says what there is to say of
	 * the whole story, and in which language it is.
	 *
	 * @param string $name     Its name, as in the story.
	 * @param bool   $is_alone Whether it stands outside of its story.
	 */
	public function block( string $name, bool $is_alone = true ): string {
		$notices = 'links' === $name ? null : Notices::of( $this->story, $name, $this->words, $is_alone );
		$is_said = $notices && $notices['status'];
		$fields  = Table::FIELDS[ $name ] ?? array( $name );
		if ( ! $is_said && ! array_intersect_key( $this->story, array_flip( $fields ) ) ) {
			return '';
		}
		$inside = $this->heading( $name )
			. Markup::notice( 'status', $notices['status'] ?? array() )
			. $this->content( $name, $notices['turns'] ?? array() )
			. Markup::notice( 'disclosure', $notices['disclosure'] ?? array() );
		$tag    = Table::TAGS[ $name ];
		$end    = strtok( $tag, ' ' );
		return "  <hearth-$tag" . ( $is_alone ? $this->language() : '' ) . ">\n$inside  </hearth-$end>\n";
	}

	/** The attributes for the language and its direction. */
	private function language(): string {
		return Markup::attribute( 'lang', $this->story['lang'] ?? null )
			. Markup::attribute( 'dir', $this->story['dir'] ?? null );
	}

	/**
	 * A block's heading.
	 *
	 * @param string $name Its name.
	 */
	private function heading( string $name ): string {
		if ( 'summary' === $name ) {
			return Markup::line( 'h2', $this->story['headline'] ?? null );
		}
		$title = 'conversation' === $name ? $this->story['conversation']['title'] ?? null : null;
		// The class tells a heading that only stands in for a title from one that is the title.
		$class_name = 'conversation' === $name && null === $title ? 'hearth-label' : null;
		return Markup::line( 'h3', $title ?? $this->words[ $name ] ?? null, $class_name );
	}

	/**
	 * What stands beneath the heading.
	 *
	 * @param string  $name  The block's name.
	 * @param array[] $turns The notices of turns.
	 */
	private function content( string $name, array $turns ): string {
		$content = $this->story[ $name ] ?? array();
		switch ( $name ) {
			case 'summary':
				return $this->summary();
			case 'keyPoints':
				return self::items( $content );
			case 'links':
				return self::items( array_map( array( Plain::class, 'link' ), $content ) );
			case 'quote':
				return $content ? Body_Markup::quote( $content['text'], $content['attribution'] ?? null, '', $content['url'] ?? null ) : '';
			case 'conversation':
				return self::conversation( $content, $turns );
			default:
				return Body_Markup::items( $content );
		}
	}

	/** The lines beneath a headline. */
	private function summary(): string {
		$line = fn( $name ) => Markup::line( 'p', $this->story[ $name ] ?? null, "hearth-$name" );
		return implode( '', array_map( $line, array( 'dek', 'hook', 'gist', 'lede' ) ) );
	}

	/**
	 * A list.
	 *
	 * @param array $texts Texts.
	 */
	private static function items( array $texts ): string {
		$items = array_map( fn( $text ) => '  ' . Markup::line( 'li', $text ), $texts );
		return $items ? "    <ul>\n" . implode( '', $items ) . "    </ul>\n" : '';
	}

	/**
	 * The turns beneath a subtitle.
	 *
	 * @param array   $conversation A conversation.
	 * @param array[] $notices      The notices of turns.
	 */
	private static function conversation( array $conversation, array $notices ): string {
		$turns = array_map( array( Body_Markup::class, 'turn' ), $conversation['turns'] ?? array(), $notices );
		return Markup::line( 'p', $conversation['subtitle'] ?? null, 'hearth-subtitle' ) . implode( '', $turns );
	}
}
