import {closeSync, openSync, readFileSync, readSync, writeFileSync} from 'node:fs';
import {messageOf} from '../story/message-of.js';
import {Complaint} from './command.js';
import {STDOUT} from './message.js';

/** The built files beside the command line. */
const DIST = new URL('../', import.meta.url);

/** The largest file that is read, in bytes: a hundred long articles. */
const MAX_BYTES = 4_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The code of an error of the system's or of Node's; an empty one of any other. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The text of a file, or with `-` of the standard input; without a byte-order mark. */
export const readText = (file: string): string => {
  const bytes = readBytes(file);
  if (bytes.length > MAX_BYTES) {
    const limit = `it has more than ${MAX_BYTES / 1_000_000} MB`;
    throw new Complaint(`Cannot read ${nameOf(file)}: ${limit}. Split it, or leave something out.`);
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '');
};

/** Reads a file up to the first byte that is too many, since a pipe may have no end. */
const readBytes = (file: string): Buffer => {
  try {
    const descriptor = file === '-' ? 0 : openSync(file, 'r');
    const bytes = Buffer.alloc(MAX_BYTES + 1);
    let length = 0;
    let count = 0;
    do {
      count = readSync(descriptor, bytes, length, bytes.length - length, null);
      length += count;
    } while (count);
    if (descriptor) closeSync(descriptor);
    return bytes.subarray(0, length);
  } catch (error) {
    throw new Complaint(
      `Cannot read ${nameOf(file)}: ${REASONS[codeOf(error)] ?? messageOf(error)}.`,
    );
  }
};

/** What to call a file in a message. */
export const nameOf = (file: string): string => (file === '-' ? '<stdin>' : file);

/** A file of `dist/`. */
export const readDist = (path: string): string => readFileSync(new URL(path, DIST), 'utf8');

/** Writes to a file, or without one to the standard output. */
export const writeText = (text: string, file: string | undefined): void => {
  try {
    writeFileSync(file ?? STDOUT, text);
  } catch (error) {
    // Whoever reads it has had enough, such as `head`.
    if (codeOf(error) === 'EPIPE') return;
    throw new Complaint(`Cannot write ${file ?? 'the output'}: ${messageOf(error)}.`);
  }
};
