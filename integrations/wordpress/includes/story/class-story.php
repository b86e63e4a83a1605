<?php
/**
 * A story and its forms.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/**
 * A story that was read, in each form that a server sends. It needs nothing of WordPress: another CMS
 * in PHP can take this folder as it is.
 */
final class Story {
	/**
	 * The parsed story.
	 *
	 * @var array
	 */
	private $fields;

	/**
	 * Words in the place of the English ones.
	 *
	 * @var string[]
	 */
	private $words;

	/**
	 * A parsed story.
	 *
	 * @param array    $fields What {@see Parser::parse} gives.
	 * @param string[] $words  Words in the place of the English ones, and the `lang` that they are in.
	 */
	private function __construct( array $fields, array $words ) {
		$this->fields = $fields;
		$this->words  = $words;
	}

	/**
	 * Reads a story from JSON; what is none, or is longer than {@see Json::MAX_BYTES}, gives an empty one.
	 *
	 * @param string   $json  JSON.
	 * @param string[] $words Words in the place of the English ones; see {@see Words::ENGLISH}.
	 */
	public static function from_json( string $json, array $words = array() ): self {
		return new self( Parser::parse( Json::decode( $json ) ), $words );
	}

	/**
	 * Reads a story from any value, as its JSON would be read.
	 *
	 * @param mixed    $value An array by the names of fields, or an object.
	 * @param string[] $words Words in the place of the English ones; see {@see Words::ENGLISH}.
	 */
	public static function from_value( $value, array $words = array() ): self {
		return new self( Parser::parse( Json::normal( $value ) ), $words );
	}

	/** Whether nothing could be read. */
	public function is_empty(): bool {
		return ! $this->fields;
	}

	/** The story's fields; texts and bodies in their one form. */
	public function fields(): array {
		return $this->fields;
	}

	/**
	 * The same story with what it does not say itself.
	 *
	 * @param mixed $defaults Fields as in JSON.
	 */
	public function with_defaults( $defaults ): self {
		return new self( $this->fields + Parser::parse( Json::normal( $defaults ) ), $this->words );
	}

	/**
	 * The same story in other words.
	 *
	 * @param string[] $words Words in the place of the English ones; see {@see Words::ENGLISH}.
	 */
	public function with_words( array $words ): self {
		return new self( $this->fields, $words );
	}

	/** Canonical HTML: what the elements read, and everybody without scripts. */
	public function render_html(): string {
		return ( new Html( $this->fields, $this->words ) )->story();
	}

	/**
	 * One block as canonical HTML, outside of its story.
	 *
	 * @param string $name A key of {@see Table::TAGS}.
	 */
	public function render_block( string $name ): string {
		return ( new Html( $this->fields, $this->words ) )->block( $name );
	}

	/** Plain text. */
	public function render_text(): string {
		return Text::story( $this->fields, $this->words );
	}

	/** JSON for a script of the type `application/ld+json`. */
	public function render_json_ld(): string {
		return Json_Ld::story( $this->fields, $this->words );
	}
}
