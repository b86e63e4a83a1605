<?php
/**
 * Finds the plugin's classes.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets;

require __DIR__ . '/story/autoload.php';

spl_autoload_register(
	static function ( string $name ): void {
		$prefix = __NAMESPACE__ . '\\';
		$file   = strtolower( str_replace( '_', '-', substr( $name, strlen( $prefix ) ) ) );
		if ( 0 === strpos( $name, $prefix ) && false === strpos( $file, '\\' ) ) {
			require __DIR__ . "/class-$file.php";
		}
	}
);
