import {existsSync, readdirSync} from 'node:fs';

/**
 * Lists the PNG files of a folder that belong to no picture, as paths below the folder.
 *
 * @param names the names of all pictures: paths without `.png`
 */
export function orphans(folder: string, names: readonly string[]): string[] {
  const known = new Set(names.map((name) => `${name}.png`));
  const files = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : [];
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.png') && !known.has(file));
}
