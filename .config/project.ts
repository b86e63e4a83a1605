/** The files of the project, by their paths from its root. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

/** The absolute path of a file or a folder. */
export const pathOf = (file: string): string =>
  fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The text of a file. */
export const readText = (file: string): string => readFileSync(pathOf(file), 'utf8');

/** Writes a file. Its folder is made if it is not there. */
export const writeText = (file: string, text: string): void => {
  mkdirSync(dirname(pathOf(file)), {recursive: true});
  writeFileSync(pathOf(file), text);
};

/** Writes a value as indented JSON, as the npm packages of the field do. */
export const writeJson = (file: string, value: unknown): void =>
  writeText(file, `${JSON.stringify(value, null, 2)}\n`);
