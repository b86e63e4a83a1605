<?php
/**
 * Blocks.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Words;

/** Adds the blocks to the editor. What they save is HTML, which needs nothing of the plugin to be read. */
final class Blocks {
	/** What the names of our blocks begin with. */
	const PREFIX = 'hearth-widgets/';

	/** The script and the style sheet of the editor, by the name that each `block.json` has for them. */
	const HANDLE = 'hearth-widgets-blocks';

	/** What `npm run build:wordpress` makes of the sources. */
	const FOLDER = __DIR__ . '/../blocks';

	/** Hooks. */
	public static function start(): void {
		add_action( 'init', array( self::class, 'register' ) );
		add_action( 'enqueue_block_editor_assets', array( self::class, 'say' ) );
		add_filter( 'render_block', array( self::class, 'look' ), 10, 2 );
	}

	/** Makes the blocks known. */
	public static function register(): void {
		if ( ! is_readable( self::FOLDER . '/editor.asset.php' ) ) {
			return;
		}
		$asset = require self::FOLDER . '/editor.asset.php';
		wp_register_script( self::HANDLE, Plugin::url( 'blocks/editor.js' ), $asset['dependencies'], $asset['version'], true );
		wp_set_script_translations( self::HANDLE, 'hearth-widgets', dirname( __DIR__ ) . '/languages' );
		wp_register_style( self::HANDLE, Plugin::url( 'blocks/editor.css' ), Assets::style_handles(), $asset['version'] );
		foreach ( glob( self::FOLDER . '/*/block.json' ) as $file ) {
			$block = basename( dirname( $file ) );
			register_block_type_from_metadata( $file, array( 'variation_callback' => fn() => self::variations( $block ) ) );
		}
	}

	/** Tells the editor's script the words of notices. */
	public static function say(): void {
		$lang = self::lang();
		$said = array(
			'lang'  => $lang,
			'words' => (object) Languages::words_in( $lang ),
		);
		wp_add_inline_script( self::HANDLE, 'window.hearthWidgetsWords = ' . wp_json_encode( $said, JSON_HEX_TAG ) . ';', 'before' );
	}

	/** The language of the site. */
	private static function lang(): string {
		return str_replace( '_', '-', get_locale() );
	}

	/**
	 * Adds the library where a block of ours shows, such as in a template.
	 *
	 * @param mixed $content HTML.
	 * @param array $block   The block.
	 * @return mixed The same.
	 */
	public static function look( $content, array $block ) {
		if ( '' !== self::name( $block ) ) {
			Assets::add();
		}
		return $content;
	}

	/**
	 * The name of a block of ours, without its prefix; empty for any other.
	 *
	 * @param array $block A block.
	 */
	public static function name( array $block ): string {
		$name = (string) ( $block['blockName'] ?? '' );
		return 0 === strpos( $name, self::PREFIX ) ? substr( $name, strlen( self::PREFIX ) ) : '';
	}

	/**
	 * The blocks of ours among some, and in those that are not, such as columns.
	 *
	 * @param array[] $blocks Blocks as `parse_blocks` gives them.
	 * @param int     $depth  How many blocks are around them. Those that are deeper than elements may be
	 *                        are not looked for.
	 * @return array[]
	 */
	public static function within( array $blocks, int $depth = 0 ): array {
		if ( $depth > Element::MAX_DEPTH ) {
			return array();
		}
		$inside = fn( $block ) => '' === self::name( $block ) ? self::within( $block['innerBlocks'], $depth + 1 ) : array( $block );
		return array_merge( array(), ...array_map( $inside, array_values( $blocks ) ) );
	}

	/**
	 * What a block is when it is new: with its heading, in the language of the site, or a story with
	 * what the site's owner has set.
	 *
	 * @param string $block A block's name.
	 */
	private static function variations( string $block ): array {
		$words = Languages::words_in( self::lang() ) + Words::ENGLISH;
		switch ( $block ) {
			case 'key-points':
				return array( self::variation( 'key-points', array( 'heading' => $words['keyPoints'] ) ) );
			case 'conversation':
				return array( self::variation( 'conversation', array( 'heading' => $words['conversation'] ) ) );
			case 'story':
				$defaults = Options::story_defaults();
				return $defaults ? array( self::variation( 'story', array( 'meta' => wp_json_encode( $defaults ) ) ) ) : array();
			case 'prose':
				return array( self::narrative( $words['narrative'] ), self::report( $words['report'] ) );
			default:
				return array();
		}
	}

	/**
	 * What is inserted when nothing else is asked for.
	 *
	 * @param string $name       Its name.
	 * @param array  $attributes What it says of itself.
	 */
	private static function variation( string $name, array $attributes ): array {
		return array(
			'name'       => $name,
			'isDefault'  => true,
			'attributes' => $attributes,
		);
	}

	/**
	 * The story in brief.
	 *
	 * @param string $heading Its heading.
	 */
	private static function narrative( string $heading ): array {
		$attributes = array(
			'heading' => $heading,
			'field'   => 'narrative',
		);
		return array( 'isActive' => array( 'field' ) ) + self::variation( 'narrative', $attributes );
	}

	/**
	 * The story in full.
	 *
	 * @param string $heading Its heading.
	 */
	private static function report( string $heading ): array {
		return array(
			'name'        => 'report',
			'title'       => __( 'Hearth Report', 'hearth-widgets' ),
			'description' => __( 'The story in full: a heading and paragraphs.', 'hearth-widgets' ),
			'isActive'    => array( 'field' ),
			'attributes'  => array(
				'heading' => $heading,
				'field'   => 'report',
			),
		);
	}
}
