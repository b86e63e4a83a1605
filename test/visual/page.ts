import {readFileSync} from 'node:fs';
import {FONT_SHEETS, pinFonts, SERIF} from './fonts.js';
import type {Picture} from './pictures.js';
import {elementOf} from './sample.js';

const THEMES = new URL('../../dist/cdn/themes/', import.meta.url);

/** Gives the page the theme's colours, or the browser's own if there is no theme. */
const STYLE = `
  :root {
    color-scheme: light dark;
    background: var(--hearth-ground, Canvas);
    color: var(--hearth-text, CanvasText);
  }
  body { margin: 0; padding: 16px; font: 16px/1.5 ${SERIF} }`;

const themeSheet = (theme: string): string =>
  theme === 'none' ? '' : pinFonts(readFileSync(new URL(`${theme}.css`, THEMES), 'utf8'));

/** The paragraph that flows around an inset quote. */
const BESIDE = `<p>${'The pond is older than the town’s church. '.repeat(14)}</p>`;

/** The HTML of the page that a picture shows. */
export function pageOf(picture: Picture): string {
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
