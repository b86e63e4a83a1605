<?php
/**
 * What files have to be.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

use WP_HTML_Tag_Processor;

/**
 * Where the library's files come from another address, makes browsers refuse those that are not the
 * ones that the plugin has itself.
 */
final class Integrity {
	/** Hooks. */
	public static function start(): void {
		if ( '' !== Options::get( 'from' ) ) {
			add_filter( 'style_loader_tag', array( self::class, 'style' ), 10, 3 );
			add_filter( 'wp_script_attributes', array( self::class, 'script' ) );
		}
	}

	/**
	 * The tag of a style sheet, with its hash if it is ours.
	 *
	 * @param string $tag    The tag.
	 * @param string $handle The style sheet's name.
	 * @param string $href   Its address.
	 */
	public static function style( string $tag, string $handle, string $href ): string {
		$link = new WP_HTML_Tag_Processor( $tag );
		if ( in_array( $handle, Assets::style_handles(), true ) && $link->next_tag( 'LINK' ) ) {
			foreach ( self::attributes( $href ) as $name => $value ) {
				$link->set_attribute( $name, $value );
			}
		}
		return $link->get_updated_html();
	}

	/**
	 * The attributes of a script, with its hash if it is ours.
	 *
	 * @param array $attributes Attributes.
	 */
	public static function script( array $attributes ): array {
		$is_ours = Assets::HANDLE . '-js-module' === ( $attributes['id'] ?? '' );
		if ( $is_ours ) {
			// The chunks that it loads are checked by an import map. It may be the page's second one: a
			// browser that knows no second one passes over it, and must have read WordPress's own before.
			add_action( 'wp_footer', array( self::class, 'print_map' ), 99 );
		}
		return $is_ours ? $attributes + self::attributes( $attributes['src'] ) : $attributes;
	}

	/** Prints the hashes of the files that the script loads. */
	public static function print_map(): void {
		$integrity = array();
		foreach ( self::hashes() as $file => $hash ) {
			if ( '.js' === substr( $file, -3 ) ) {
				$integrity[ Assets::url( $file ) ] = $hash;
			}
		}
		$json = wp_json_encode( compact( 'integrity' ), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES );
		wp_print_inline_script_tag( $json, array( 'type' => 'importmap' ) );
	}

	/**
	 * What a tag says of the file that it loads.
	 *
	 * @param string $url The file's address.
	 * @return string[]
	 */
	private static function attributes( string $url ): array {
		$file = substr( strtok( $url, '?' ), strlen( Assets::url( '' ) ) );
		return array(
			'integrity'   => self::hashes()[ $file ] ?? '',
			'crossorigin' => 'anonymous',
		);
	}

	/** The hashes of the plugin's own files, by their names; they are read once a page. */
	private static function hashes(): array {
		static $hashes = null;
		if ( null === $hashes ) {
			// A file of the plugin's own is read.
			// phpcs:ignore WordPress.WP.AlternativeFunctions
			$manifest = json_decode( file_get_contents( dirname( __DIR__ ) . '/assets/manifest.json' ), true );
			$hashes   = array_map( fn( $file ) => $file['integrity'], $manifest['files'] );
		}
		return $hashes;
	}
}
