import {mkdirSync, writeFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {galleryOf, type Picture} from '../../test/visual/pictures.js';
import {THEMES} from '../build/tokens.js';
import {test} from './picture-test.js';

const FOLDER = new URL('../../.cache/gallery/', import.meta.url);
const ALL = ['none', ...THEMES];

/** The height of a column. A picture is shown at half its size, and cut into columns. */
const COLUMN = 1400;

const STYLE = `
  body { margin: 0; font: 14px/1.4 sans-serif; background: #bbb; color: #222 }
  section { display: grid; grid-template-columns: repeat(3, auto); inline-size: max-content; gap: 24px; padding: 24px }
  h2 { grid-column: 1 / -1; margin: 0 }
  a { color: inherit; text-decoration: none }
  div { display: flex; gap: 4px; align-items: start }`;

const htmlPage = (title: string, body: string): string => `<!doctype html>
  <html lang="en">
    <meta charset="utf-8" />
    <title>${title}</title>
    <style>${STYLE}</style>
    ${body}
  </html>`;

/** The columns of a picture whose window is `height` pixels high. */
function figure({name, width}: Picture, height: number): string {
  const columns = Array.from({length: Math.ceil(height / 2 / COLUMN)}, (_, index) => {
    const top = index * COLUMN;
    const size = `inline-size: ${width / 2}px; block-size: ${Math.min(COLUMN, height / 2 - top)}px`;
    const image = `url(${name}.png) 0 ${-top}px / ${width / 2}px no-repeat`;
    return `<i style="${size}; background: ${image}"></i>`;
  });
  return `<a href="${name}.png">${basename(name)}<div>${columns.join('')}</div></a>`;
}

test.beforeAll(() => {
  mkdirSync(FOLDER, {recursive: true});
  const all = ALL.map((theme) => `<a href="${theme}.html"><img src="${theme}.png" alt="" /></a>`);
  writeFileSync(new URL('index.html', FOLDER), htmlPage('Themes', all.join('')));
});

for (const theme of ALL) {
  test(theme, async ({open, page}) => {
    const figures: string[] = [];
    // Light first: a row for each colour scheme.
    const inRows = galleryOf(theme).sort((a, b) => b.scheme.localeCompare(a.scheme));
    for (const picture of inRows) {
      const opened = await open(picture);
      await opened.screenshot({path: fileURLToPath(new URL(`${picture.name}.png`, FOLDER))});
      figures.push(figure(picture, opened.viewportSize()?.height ?? 0));
    }
    const file = new URL(`${theme}.html`, FOLDER);
    const section = `<section><h2>${theme}</h2>${figures.join('')}</section>`;
    writeFileSync(file, htmlPage(theme, section));
    await page.goto(file.href);
    const path = fileURLToPath(new URL(`${theme}.png`, FOLDER));
    await page.locator('section').screenshot({path});
  });
}
