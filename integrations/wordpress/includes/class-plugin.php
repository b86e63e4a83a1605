<?php
/**
 * The plugin.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

/** Starts the plugin's parts. */
final class Plugin {
	/** The plugin's version, and that of the files in `assets/`. */
	const VERSION = '0.1.0';

	/**
	 * The plugin's file.
	 *
	 * @var string
	 */
	private static $file = '';

	/**
	 * Adds what each part does to WordPress's hooks.
	 *
	 * @param string $file The plugin's file.
	 */
	public static function start( string $file ): void {
		self::$file = $file;
		$parts = array( Assets::class, Integrity::class, Blocks::class, Shortcodes::class, Sources::class, Post_Story::class, Rest::class, Head::class );
		foreach ( $parts as $part ) {
			$part::start();
		}
		if ( is_admin() ) {
			Settings::start();
			Story_Box::start();
		}
	}

	/**
	 * The address of a file in the plugin's folder.
	 *
	 * @param string $path From that folder.
	 */
	public static function url( string $path ): string {
		return plugins_url( $path, self::$file );
	}

	/** The plugin's name among others. */
	public static function basename(): string {
		return plugin_basename( self::$file );
	}
}
