import {basename} from 'node:path';
import {decodePng} from './png.js';

/** @typedef {import('../../test/visual/pictures.js').Picture} Picture */
/** @typedef {{picture: Picture, png: Uint8Array}} Shot */

/** A shot is shown at half its size, and cut into columns that are no higher than this. */
const SCALE = 0.5;
const COLUMN = 1400;

const STYLE = `
  body { margin: 0; font: 14px/1.4 sans-serif; background: #bbb; color: #222 }
  section { inline-size: max-content; padding: 24px }
  h2 { margin: 0 }
  section > div { display: flex; gap: 24px; margin-block-start: 16px }
  a { display: block; color: inherit; text-decoration: none }
  a > div { display: flex; gap: 4px; align-items: start }
  i { display: block }`;

/** @param {Shot} shot */
function columns({picture, png}) {
  const {width, height} = decodePng(png);
  const count = Math.ceil((height * SCALE) / COLUMN);
  const [wide, tall] = [width * SCALE, Math.ceil((height * SCALE) / count)];
  return Array.from({length: count}, (_, column) => {
    const place = `url(${picture.name}.png) 0 ${-column * tall}px / ${wide}px no-repeat`;
    return `<i style="inline-size: ${wide}px; block-size: ${tall}px; background: ${place}"></i>`;
  });
}

/** @param {Shot} shot */
const link = (shot) => {
  const {name} = shot.picture;
  return `<a href="${name}.png">${basename(name)}<div>${columns(shot).join('')}</div></a>`;
};

/** @param {string} theme @param {readonly Shot[]} shots */
const section = (theme, shots) => {
  const rows = ['light', 'dark'].map((scheme) => {
    const inScheme = shots.filter(({picture}) => picture.scheme === scheme);
    return `<div>${inScheme.map(link).join('')}</div>`;
  });
  return `<section id="${theme}"><h2>${theme}</h2>${rows.join('')}</section>`;
};

/**
 * A page with a section for each theme, whose `id` is its name: every shot at half its size, cut
 * into columns, each a link to the shot itself.
 *
 * @param {ReadonlyMap<string, readonly Shot[]>} shots by theme
 */
export const galleryPage = (shots) => `<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <title>Themes</title>
    <style>${STYLE}</style>
    ${Array.from(shots, ([theme, all]) => section(theme, all)).join('\n')}
  </html>`;
