import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {crc32, deflateRawSync} from 'node:zlib';

/** 1 January 1980, the first day that the format has: the same files give the same archive. */
const DATE = 0x21;
const UTF8 = 0x800;
const DEFLATED = 8;
const VERSION = 20;

/**
 * Writes a folder as a ZIP archive, with the folder itself at its top.
 *
 * @param {string} folder @param {string} file
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function zip(folder, file) {
  const entries = filesIn(folder).map((path) =>
    entryOf(relative(dirname(folder), path).replaceAll('\\', '/'), readFileSync(path)),
  );
  let offset = 0;
  const directory = entries.map((entry) => {
    const record = directoryRecord(entry, offset);
    offset += entry.local.length;
    return record;
  });
  const size = directory.reduce((sum, {length}) => sum + length, 0);
  const end = record(0x06054b50, [0, 0, entries.length, entries.length], [size, offset], [0]);
  writeFileSync(file, Buffer.concat([...entries.map(({local}) => local), ...directory, end]));
}

const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** A file with its header. @param {string} path @param {Buffer} content */
function entryOf(path, content) {
  const name = Buffer.from(path);
  const packed = deflateRawSync(content, {level: 9});
  const sizes = [crc32(content), packed.length, content.length];
  const header = record(0x04034b50, [VERSION, UTF8, DEFLATED, 0, DATE], sizes, [name.length, 0]);
  return {name, sizes, local: Buffer.concat([header, name, packed])};
}

/** @param {ReturnType<typeof entryOf>} entry @param {number} offset */
const directoryRecord = ({name, sizes}, offset) =>
  Buffer.concat([
    record(
      0x02014b50,
      [VERSION, VERSION, UTF8, DEFLATED, 0, DATE],
      sizes,
      [name.length, 0, 0, 0, 0, 0, 0],
      [offset],
    ),
    name,
  ]);

/**
 * A signature and numbers: lists of two bytes each and of four in turn.
 *
 * @param {number} signature @param {number[]} shorts @param {number[][]} more
 */
function record(signature, shorts, ...more) {
  const parts = [[signature], shorts, ...more].map((numbers, index) => {
    const width = index % 2 ? 2 : 4;
    const bytes = Buffer.alloc(numbers.length * width);
    numbers.forEach((number, at) => void bytes.writeUIntLE(number, at * width, width));
    return bytes;
  });
  return Buffer.concat(parts);
}
