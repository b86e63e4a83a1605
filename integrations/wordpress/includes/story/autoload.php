<?php
/**
 * Finds the classes of stories in this folder.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

spl_autoload_register(
	static function ( string $name ): void {
		$prefix = __NAMESPACE__ . '\\';
		if ( 0 === strpos( $name, $prefix ) ) {
			$file = strtolower( str_replace( '_', '-', substr( $name, strlen( $prefix ) ) ) );
			require __DIR__ . "/class-$file.php";
		}
	}
);
