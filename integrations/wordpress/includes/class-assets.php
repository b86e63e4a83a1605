<?php
/**
 * The script and the style sheets.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use Hearth_Widgets\Story\Table;
use WP_Post;

/** Adds the library to pages that have a widget, and to no other. */
final class Assets {
	/** What WordPress calls the script and the style sheet. */
	const HANDLE = 'hearth-widgets';

	/** What a widget looks like in content. */
	const WIDGET = '/<hearth-|\[hearth_|\bclass=("|\')[^"\']*\bhearth-(story|' . Table::PATTERN . ')\b/';

	/** Hooks. */
	public static function start(): void {
		// Before the blocks, whose style sheet stands on these.
		add_action( 'init', array( self::class, 'register' ), 9 );
		// Early enough for the head: a style sheet at the end of the page would come too late.
		add_action( 'wp_enqueue_scripts', array( self::class, 'add_where_needed' ) );
		foreach ( array( 'the_content', 'widget_text', 'widget_block_content' ) as $filter ) {
			add_filter( $filter, array( self::class, 'look' ), 99 );
		}
	}

	/** Makes the style sheets known. */
	public static function register(): void {
		$theme = Options::get( 'theme' );
		wp_register_style( self::HANDLE, self::url( 'hearth.css' ), array(), Plugin::VERSION );
		if ( '' !== $theme ) {
			wp_register_style( self::HANDLE . '-theme', self::url( "themes/$theme.css" ), array( self::HANDLE ), Plugin::VERSION );
		}
	}

	/**
	 * The style sheets of a page.
	 *
	 * @return string[] Their handles.
	 */
	public static function style_handles(): array {
		return array( self::HANDLE, ...( '' === Options::get( 'theme' ) ? array() : array( self::HANDLE . '-theme' ) ) );
	}

	/** Looks through the posts of the page. */
	public static function add_where_needed(): void {
		foreach ( $GLOBALS['wp_query']->posts ?? array() as $post ) {
			if ( $post instanceof WP_Post && self::is_needed_by( $post ) ) {
				self::add();
			}
		}
	}

	/**
	 * Looks through content as it is shown, such as that of a reusable block.
	 *
	 * @param mixed $content HTML.
	 * @return mixed The same.
	 */
	public static function look( $content ) {
		if ( is_string( $content ) && preg_match( self::WIDGET, $content ) ) {
			self::add();
		}
		return $content;
	}

	/** Adds the library to the page. Twice is as good as once. */
	public static function add(): void {
		if ( is_feed() ) {
			return;
		}
		array_map( 'wp_enqueue_style', self::style_handles() );
		wp_enqueue_script_module( self::HANDLE, self::url( 'hearth.js' ), array(), Plugin::VERSION );
	}

	/**
	 * Whether a post has a widget.
	 *
	 * @param WP_Post $post A post.
	 */
	private static function is_needed_by( WP_Post $post ): bool {
		return preg_match( self::WIDGET, $post->post_content )
			|| ( is_singular() && 'none' !== Options::get( 'place' ) && Post_Story::has( $post ) );
	}

	/**
	 * The address of a file of the library.
	 *
	 * @param string $file Its name.
	 */
	public static function url( string $file ): string {
		$from = Options::get( 'from' );
		return '' === $from ? Plugin::url( "assets/$file" ) : trailingslashit( $from ) . $file;
	}
}
