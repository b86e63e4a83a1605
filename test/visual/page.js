import {readFileSync} from 'node:fs';
import {FONT_SHEETS, pinFonts, SERIF} from './fonts.js';
import {elementOf} from './sample.js';

/** @typedef {import('./pictures.js').Picture} Picture */

const THEMES = new URL('../../dist/cdn/themes/', import.meta.url);

/** What a page has that takes the colours of a theme, and those of the browser without one. */
const STYLE = `
  :root {
    color-scheme: light dark;
    background: var(--hearth-ground, Canvas);
    color: var(--hearth-text, CanvasText);
  }
  body { margin: 0; padding: 16px; font: 16px/1.5 ${SERIF} }`;

const themeSheet = (/** @type {string} */ theme) =>
  theme === 'none' ? '' : pinFonts(readFileSync(new URL(`${theme}.css`, THEMES), 'utf8'));

/** What an inset quote stands in. */
const BESIDE = `<p>${'The pond is older than the town’s church. '.repeat(14)}</p>`;

/** The page that is pictured, as HTML. @param {Picture} picture */
export function pageOf(picture) {
  const {attributes} = picture;
  const {lang, dir, html} = elementOf(picture);
  const sheets = FONT_SHEETS.map((path) => `<link rel="stylesheet" href="${path}">`);
  return `<!doctype html>
    <html lang="${lang}" dir="${dir}">
      <head>
        <meta charset="utf-8">
        <title>${picture.name}</title>
        ${sheets.join('')}
        <style>${themeSheet(picture.theme)}</style>
        <style>${STYLE}</style>
        <script type="module" src="/dist/cdn/hearth.js"></script>
      </head>
      <body>${html}${attributes?.['variant'] === 'inset' ? BESIDE : ''}</body>
    </html>`;
}
