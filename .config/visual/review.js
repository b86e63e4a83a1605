import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {compare} from './compare.js';
import {decodePng, encodePng} from './png.js';

/** @typedef {import('../../test/visual/pictures.js').Picture} Picture */
/** @typedef {{before?: Uint8Array, now?: Uint8Array, difference?: Uint8Array}} Images PNGs */
/** @typedef {{name: string, reason: string, images: Images}} Result without a reason it passed */
/** @typedef {(picture: Picture) => Promise<Uint8Array>} Take */

/** @param {string} name @param {string} reason @param {Images} [images] @returns {Result} */
const result = (name, reason, images = {}) => ({name, reason, images});

/** @param {string} path */
const readIfThere = (path) => (existsSync(path) ? readFileSync(path) : undefined);

/** @param {string} folder @param {Picture} picture @param {Take} take */
async function reviewPicture(folder, picture, take) {
  const {name} = picture;
  const before = readIfThere(fileOf(folder, name));
  try {
    const now = decodePng(await take(picture));
    if (!before) return result(name, 'it has no baseline', {now: encodePng(now)});
    const {reason, difference} = compare(decodePng(before), now);
    if (!reason) return result(name, '');
    return result(name, reason, {
      before,
      now: encodePng(now),
      difference: encodePng(difference),
    });
  } catch (error) {
    return result(name, error instanceof Error ? error.message : String(error));
  }
}

/** Where a picture is kept below a folder. @param {string} folder @param {string} name */
export const fileOf = (folder, name) => join(folder, `${name}.png`);

/**
 * Compares what `take` gives for each picture with its baseline, one after another.
 *
 * @param {string} folder that of the baselines
 * @param {readonly Picture[]} pictures
 * @param {Take} take
 */
export async function* review(folder, pictures, take) {
  for (const picture of pictures) yield await reviewPicture(folder, picture, take);
}

/** The baselines of no picture. @param {string} folder @param {readonly Picture[]} pictures */
export function reviewOrphans(folder, pictures) {
  const known = new Set(pictures.map(({name}) => fileOf(folder, name)));
  const files = existsSync(folder) ? readdirSync(folder, {recursive: true, encoding: 'utf8'}) : [];
  return files
    .filter((file) => file.endsWith('.png') && !known.has(join(folder, file)))
    .map((file) => {
      const before = readFileSync(join(folder, file));
      const name = file.slice(0, -'.png'.length).replaceAll('\\', '/');
      return result(name, 'its baseline is of no picture', {before});
    });
}

/**
 * Makes what is there now the baseline, or removes that of no picture. Answers whether it could:
 * what could not be taken stays a failure.
 *
 * @param {string} folder @param {Result} failed
 */
export function accept(folder, {name, images: {before, now}}) {
  const file = fileOf(folder, name);
  if (now) writePng(file, now);
  else if (before) rmSync(file);
  return !!(now ?? before);
}

/** @param {string} file @param {Uint8Array} png */
export function writePng(file, png) {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, png);
}
