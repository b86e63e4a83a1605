import {readFileSync, writeFileSync} from 'node:fs';
import {Complaint} from './command.js';

/** The built files beside the command line. */
const DIST = new URL('../', import.meta.url);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** The code of an error of the system's; an empty one of any other. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** The text of a file, or with `-` of the standard input; without a byte-order mark. */
export const readText = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new Complaint(`Cannot read ${nameOf(file)}: ${REASONS[codeOf(error)] ?? String(error)}.`);
  }
};

/** What to call a file in a message. */
export const nameOf = (file: string): string => (file === '-' ? '<stdin>' : file);

/** A file of `dist/`. */
export const readDist = (path: string): string => readFileSync(new URL(path, DIST), 'utf8');

/** Writes to a file, or without one to the standard output. */
export const writeText = (text: string, file: string | undefined): void => {
  try {
    writeFileSync(file ?? 1, text);
  } catch (error) {
    // Whoever reads it has had enough, such as `head`.
    if (codeOf(error) === 'EPIPE') return;
    throw new Complaint(`Cannot write ${file ?? 'the output'}: ${String(error)}.`);
  }
};
