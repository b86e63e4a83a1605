<?php
/**
 * The table of blocks, as `src/blocks/table.ts` has it: `npm run table:php` writes this file.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\Story;

/** The blocks of a story. */
final class Table {
	/** What a block that is somebody's text shows of a story, by its name, in reading order. */
	const FIELDS = array(
		'summary'      => array( 'headline', 'dek', 'hook', 'gist', 'lede' ),
		'keyPoints'    => array( 'keyPoints' ),
		'narrative'    => array( 'narrative' ),
		'report'       => array( 'report' ),
		'quote'        => array( 'quote' ),
		'conversation' => array( 'conversation' ),
	);

	/** The same names as a list. */
	const NAMES = array( 'summary', 'keyPoints', 'narrative', 'report', 'quote', 'conversation' );

	/** The tags of all blocks without `hearth-`, with what asks for one of several, by its name. */
	const TAGS = array(
		'summary'      => 'summary',
		'keyPoints'    => 'key-points',
		'narrative'    => 'prose field="narrative"',
		'report'       => 'prose field="report"',
		'quote'        => 'quote',
		'conversation' => 'conversation',
		'links'        => 'links',
	);

	/** The name of the first block of each tag. */
	const BY_TAG = array(
		'summary'      => 'summary',
		'key-points'   => 'keyPoints',
		'prose'        => 'narrative',
		'quote'        => 'quote',
		'conversation' => 'conversation',
		'links'        => 'links',
	);

	/** What matches the tags, without `hearth-`. */
	const PATTERN = 'summary|key-points|prose|quote|conversation|links';
}
