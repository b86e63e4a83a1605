/**
 * The table of blocks for PHP: `class-table.php` of the WordPress plugin. `npm run table:php` writes
 * it; a test fails when it is out of date.
 */
import {BLOCKS, TAGS} from '../../src/blocks/table.js';
import {readText, writeText} from '../project.js';

const FILE = 'integrations/wordpress/includes/story/class-table.php';

const quoted = (value: string): string => `'${value}'`;

const nameOf = (tag: string): string => tag.replace('hearth-', '');

const list = (values: readonly string[]): string => `array( ${values.map(quoted).join(', ')} )`;

/** An array with keys, a row on each line. */
const table = (rows: readonly (readonly [key: string, value: string])[]): string => {
  const width = Math.max(...rows.map(([key]) => quoted(key).length));
  const lines = rows.map(([key, value]) => `\t\t${quoted(key).padEnd(width)} => ${value},\n`);
  return `array(\n${lines.join('')}\t)`;
};

const noted = BLOCKS.filter(({isNoted}) => isNoted);
const firstOf = (tag: string): string => BLOCKS.find((block) => block.tag === tag)?.name ?? '';

const SOURCE = `<?php
/**
 * The table of blocks, as \`src/blocks/table.ts\` has it: \`npm run table:php\` writes this file.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\\Story;

/** The blocks of a story. */
final class Table {
	/** What a block that is somebody's text shows of a story, by its name, in reading order. */
	const FIELDS = ${table(noted.map(({name, fields}) => [name, list(Object.keys(fields))]))};

	/** The same names as a list. */
	const NAMES = ${list(noted.map(({name}) => name))};

	/** The tags of all blocks without \`hearth-\`, with what asks for one of several, by its name. */
	const TAGS = ${table(
    BLOCKS.map(({name, tag, field}) => [
      name,
      quoted(nameOf(tag) + (field ? ` field="${field}"` : '')),
    ]),
  )};

	/** The name of the first block of each tag. */
	const BY_TAG = ${table(TAGS.map((tag) => [nameOf(tag), quoted(firstOf(tag))]))};

	/** What matches the tags, without \`hearth-\`. */
	const PATTERN = ${quoted(TAGS.map(nameOf).join('|'))};
}
`;

/** Tells whether the file in the plugin is up to date. */
export const isPhpTableCurrent = (): boolean => readText(FILE) === SOURCE;

if (process.argv[1] === import.meta.filename) writeText(FILE, SOURCE);
