<?php
/**
 * Elements of saved HTML.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Folding;
use Hearth_Widgets\Story\Json;
use Hearth_Widgets\Story\Span;
use WP_HTML_Tag_Processor;

/** An element with what is inside of it, as blocks save it; without notices, which are no part of a text. */
final class Element {
	/** The longest HTML that is read, in bytes: as a story in JSON it would be some twice as long. */
	const MAX_BYTES = Json::MAX_BYTES / 2;

	/** How many elements may be inside of each other. Nothing that is written comes near it. */
	const MAX_DEPTH = 100;

	/** Elements that nothing is inside of, or nothing to read. */
	const EMPTY = array( 'BR', 'HR', 'IMG', 'WBR', 'INPUT', 'SCRIPT', 'STYLE', 'TITLE', 'TEXTAREA', 'IFRAME' );

	/** Attributes that are read, beside those of spans. */
	const ATTRIBUTES = array( 'class', 'cite', 'data-meta', 'href' );

	/** Elements that mean what a span of a story means, but for `ruby`. */
	const SPANS = array(
		'A'      => 'a',
		'B'      => 'strong',
		'STRONG' => 'strong',
		'I'      => 'em',
		'EM'     => 'em',
		'CODE'   => 'code',
		'SAMP'   => 'code',
		'Q'      => 'q',
		'CITE'   => 'cite',
		'SUB'    => 'sub',
		'SUP'    => 'sup',
		'S'      => 's',
		'STRIKE' => 's',
		'DEL'    => 'del',
		'INS'    => 'ins',
		'MARK'   => 'mark',
		'SMALL'  => 'small',
		'KBD'    => 'kbd',
		'ABBR'   => 'abbr',
		'TIME'   => 'time',
	);

	/**
	 * Its name, in capital letters; none where it stands for a whole text.
	 *
	 * @var string
	 */
	private $name;

	/**
	 * Its attributes that say something of a story.
	 *
	 * @var string[]
	 */
	private $attributes = array();

	/**
	 * Strings and elements.
	 *
	 * @var array
	 */
	private $children = array();

	/**
	 * An element without anything in it.
	 *
	 * @param string $name Its name.
	 */
	private function __construct( string $name = '' ) {
		$this->name = $name;
	}

	/**
	 * What some HTML holds; nothing where it is longer or deeper than is read.
	 *
	 * @param string $html HTML in which what is opened is closed.
	 */
	public static function parse( string $html ): self {
		$open = array( new self() );
		$tags = new WP_HTML_Tag_Processor( strlen( $html ) > self::MAX_BYTES ? '' : $html );
		while ( $tags->next_token() && count( $open ) <= self::MAX_DEPTH ) {
			if ( '#text' === $tags->get_token_type() ) {
				end( $open )->children[] = $tags->get_modifiable_text();
			} elseif ( '#tag' === $tags->get_token_type() && $tags->is_tag_closer() ) {
				self::close( $open, $tags->get_tag() );
			} elseif ( '#tag' === $tags->get_token_type() ) {
				self::open( $open, $tags );
			}
		}
		return count( $open ) > self::MAX_DEPTH ? new self() : $open[0];
	}

	/**
	 * Adds an element to those that are open, and to what is in the last of them.
	 *
	 * @param self[]                $open Elements.
	 * @param WP_HTML_Tag_Processor $tags Stands at its tag.
	 */
	private static function open( array &$open, WP_HTML_Tag_Processor $tags ): void {
		$element = new self( $tags->get_tag() );
		foreach ( array_merge( self::ATTRIBUTES, ...array_values( Span::ATTRIBUTES ) ) as $name ) {
			$value = $tags->get_attribute( $name );
			if ( null !== $value ) {
				$element->attributes[ $name ] = true === $value ? '' : $value;
			}
		}
		if ( ! $element->has_class( 'hearth-(status|disclosure)' ) ) {
			end( $open )->children[] = $element;
		}
		if ( ! in_array( $element->name, self::EMPTY, true ) ) {
			$open[] = $element;
		}
	}

	/**
	 * Closes the last one of a name, and those in it; nothing where none is open.
	 *
	 * @param self[] $open Elements.
	 * @param string $name A name.
	 */
	private static function close( array &$open, string $name ): void {
		for ( $index = count( $open ) - 1; $index > 0; $index-- ) {
			if ( $open[ $index ]->name === $name ) {
				array_splice( $open, $index );
				return;
			}
		}
	}

	/**
	 * Whether one of its classes is one of those.
	 *
	 * @param string $pattern A pattern of the whole class.
	 */
	public function has_class( string $pattern ): bool {
		return 1 === preg_match( "/(?<!\S)$pattern(?!\S)/", $this->attribute( 'class' ) );
	}

	/**
	 * An attribute; empty where it has none.
	 *
	 * @param string $name Its name.
	 */
	public function attribute( string $name ): string {
		return $this->attributes[ $name ] ?? '';
	}

	/**
	 * What it says beside its words, as the span of a story is given in JSON.
	 *
	 * @param string $span The span's name.
	 * @return string[]
	 */
	public function attributes( string $span ): array {
		$names = array_merge( array( 'href' ), Span::ATTRIBUTES[ $span ] ?? array() );
		return array_intersect_key( $this->attributes, array_flip( $names ) );
	}

	/**
	 * The elements in it that have a name, in the order in which they stand.
	 *
	 * @param string $name A name in capital letters.
	 * @return self[]
	 */
	public function all( string $name ): array {
		$found = array();
		$left  = array_reverse( $this->children );
		while ( $left ) {
			$child = array_pop( $left );
			if ( is_string( $child ) ) {
				continue;
			}
			if ( $child->name === $name ) {
				$found[] = $child;
			}
			array_push( $left, ...array_reverse( $child->children ) );
		}
		return $found;
	}

	/**
	 * The first of them; an empty element where there is none.
	 *
	 * @param string $name A name in capital letters.
	 */
	public function first( string $name ): self {
		return $this->all( $name )[0] ?? new self();
	}

	/**
	 * The element that it begins with, if that has a name, and what comes after that.
	 *
	 * @param string $name A name in capital letters.
	 * @return self[]
	 */
	public function split( string $name ): array {
		$is_blank = fn( $child ) => is_string( $child ) && '' === trim( $child );
		$start    = 0;
		while ( isset( $this->children[ $start ] ) && $is_blank( $this->children[ $start ] ) ) {
			++$start;
		}
		$lead           = $this->children[ $start ] ?? null;
		$has_lead       = $lead instanceof self && $lead->name === $name;
		$rest           = new self();
		$rest->children = array_slice( $this->children, $has_lead ? $start + 1 : $start );
		return array( $has_lead ? $lead : new self(), $rest );
	}

	/** Its words alone. */
	public function words(): string {
		$words = fn( $child ) => is_string( $child ) ? $child : $child->words();
		return implode( '', array_map( $words, $this->children ) );
	}

	/** Its words, and what they mean, as the text of a story is given in JSON. */
	public function text(): array {
		$spans = fn( $child ) => is_string( $child ) ? array( $child ) : $child->spans();
		return array_merge( array(), ...array_map( $spans, $this->children ) );
	}

	/** The element as a span, or where it means nothing, what is in it. */
	private function spans(): array {
		if ( 'BR' === $this->name ) {
			return array( array( 'br' => true ) );
		}
		if ( 'RUBY' === $this->name ) {
			return $this->ruby();
		}
		$name = self::SPANS[ $this->name ] ?? null;
		return null === $name ? $this->text() : array( array( $name => $this->text() ) + $this->attributes( $name ) );
	}

	/** Each run of characters with what says how they are read; what has none is text. */
	private function ruby(): array {
		$spans = array();
		$base  = new self();
		foreach ( $this->children as $child ) {
			if ( is_string( $child ) || ! in_array( $child->name, array( 'RT', 'RP' ), true ) ) {
				$base->children[] = $child;
			} elseif ( 'RT' === $child->name && Folding::is_word( $child->words() ) ) {
				$spans[] = array(
					'ruby' => $base->text(),
					'rt'   => $child->text(),
				);
				$base    = new self();
			}
		}
		return array_merge( $spans, $base->text() );
	}
}
