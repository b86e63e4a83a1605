<?php
/**
 * Reads a line of JSON for each story, `{"story": "{…}", "labels": {…}}`, and writes a line for its forms.
 *
 * @package Hearth_Widgets
 */

use Hearth_Widgets\Story\Json;
use Hearth_Widgets\Story\Story;

error_reporting( E_ALL );
set_error_handler(
	static function ( int $level, string $message, string $file, int $line ): bool {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

require __DIR__ . '/../../integrations/wordpress/includes/story/autoload.php';

while ( true ) {
	$line = fgets( STDIN );
	if ( false === $line ) {
		break;
	}
	// Each story's JSON is a string in that of its line, so that it is the plugin that decodes it.
	$given = json_decode( $line, true );
	$story = Story::from_json( $given['story'], $given['labels'] ?? array() );
	$forms = array(
		'html'   => $story->render_html(),
		'text'   => $story->render_text(),
		'jsonld' => $story->render_json_ld(),
	);
	echo Json::encode( $forms ), "\n";
}
