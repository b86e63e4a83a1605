import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {galleryOf} from '../../test/visual/pictures.js';
import {galleryPage} from './gallery-page.js';
import {themes} from './built.js';
import {openCamera} from './camera.js';
import {fileOf, writePng} from './review.js';

/** @typedef {import('./gallery-page.js').Shot} Shot */
/** @typedef {Awaited<ReturnType<typeof openCamera>>} Camera */

const FOLDER = fileURLToPath(new URL('../../.cache/gallery', import.meta.url));

/** @param {Camera} camera @param {string} theme */
async function shootTheme(camera, theme) {
  /** @type {Shot[]} */
  const shots = [];
  for (const picture of galleryOf(theme)) {
    const png = await camera.take(picture);
    writePng(fileOf(FOLDER, picture.name), png);
    shots.push({picture, png});
  }
  return shots;
}

/** The section of each theme as a picture. @param {Camera} camera @param {string} path @param {Iterable<string>} names */
async function shootSections({browser}, path, names) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(path).href);
  for (const name of names) {
    await page.locator(`#${name}`).screenshot({path: join(FOLDER, `${name}.png`)});
  }
}

rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});
const camera = await openCamera();
/** @type {Map<string, Shot[]>} */
const shots = new Map();
for (const theme of ['none', ...themes()]) shots.set(theme, await shootTheme(camera, theme));
const path = join(FOLDER, 'index.html');
writeFileSync(path, galleryPage(shots));
await shootSections(camera, path, shots.keys());
await camera.close();
console.log(`${relative('', path)}, and a picture of each theme beside it`);
