/**
 * The table of blocks as PHP has it: `class-table.php` of the renderer. `npm run table:php` writes
 * it; a test says when it is out of date.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {BLOCKS, TAGS} from '../../src/blocks/table.js';

const FILE = new URL(
  '../../integrations/wordpress/includes/story/class-table.php',
  import.meta.url,
);

const quoted = (/** @type {string} */ value) => `'${value}'`;

const nameOf = (/** @type {string} */ tag) => tag.replace('hearth-', '');

/** @param {readonly (readonly [string, string])[]} rows */
const array = (rows) => {
  const width = Math.max(...rows.map(([key]) => key.length));
  const lines = rows.map(([key, value]) => `\t\t${key.padEnd(width)} => ${value},\n`);
  return `array(\n${lines.join('')}\t)`;
};

const noted = BLOCKS.filter(({isNoted}) => isNoted);

const CONSTANTS = [
  {
    name: 'FIELDS',
    says: "What a block that is somebody's text shows of a story, by its name, in reading order.",
    value: array(
      noted.map(({name, fields}) => [
        quoted(name),
        `array( ${Object.keys(fields).map(quoted).join(', ')} )`,
      ]),
    ),
  },
  {
    name: 'NAMES',
    says: 'The same names as a list.',
    value: `array( ${noted.map(({name}) => quoted(name)).join(', ')} )`,
  },
  {
    name: 'TAGS',
    says: 'The tags of all blocks without `hearth-`, with what asks for one of several, by its name.',
    value: array(
      BLOCKS.map(({name, tag, field}) => [
        quoted(name),
        quoted(nameOf(tag) + (field ? ` field="${field}"` : '')),
      ]),
    ),
  },
  {
    name: 'BY_TAG',
    says: 'The name of the first block of each tag.',
    value: array(
      TAGS.map((tag) => [
        quoted(nameOf(tag)),
        quoted(BLOCKS.find((block) => block.tag === tag)?.name ?? ''),
      ]),
    ),
  },
  {
    name: 'PATTERN',
    says: 'What matches the tags, without `hearth-`.',
    value: quoted(TAGS.map(nameOf).join('|')),
  },
];

const source = `<?php
/**
 * The table of blocks, as \`src/blocks/table.ts\` has it: \`npm run table:php\` writes this file.
 *
 * @package Hearth_Widgets
 */

namespace Hearth_Widgets\\Story;

/** The blocks of a story. */
final class Table {
${CONSTANTS.map(({name, says, value}) => `\t/** ${says} */\n\tconst ${name} = ${value};\n`).join('\n')}}
`;

/** Whether the file is as the table is. */
export const isPhpTableCurrent = () => readFileSync(FILE, 'utf8') === source;

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(FILE, source);
