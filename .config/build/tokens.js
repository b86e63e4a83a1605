/**
 * The tokens, which are data: `src/theme/tokens.json` in the W3C's Design Tokens format, and each
 * theme another file of it. From them come the fallbacks in the style sheets and the names for
 * TypeScript (`npm run tokens` writes both into `src/`), and in `dist/` the themes and what design
 * tools import. Run as `tsx .config/build/tokens.js`, it writes the files of `dist/`.
 *
 * @see https://www.designtokens.org/tr/2025.10/format/
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig, parse} from '@terrazzo/parser';

/**
 * @typedef {object} Token
 * @property {string} name without `--hearth-`
 * @property {string} css its value as CSS; a colour of two modes by `light-dark()`
 * @property {string} light its value in light, as CSS
 * @property {string} description
 * @property {string} syntax of the custom property
 * @property {string | undefined} element the block that it is for; without one it is for all
 */

const ROOT = new URL('../../', import.meta.url);
const THEME = new URL('src/theme/', ROOT);

/** What a token needs in CSS that the format has no words for: `em`, `cqi`, what is inherited. */
const EXTENSION = 'hearth-widgets';

/** The names of the themes. */
export const THEMES = readdirSync(new URL('themes/', THEME)).map((file) =>
  file.replace('.json', ''),
);

const fileOf = (/** @type {string | undefined} */ theme) =>
  new URL(theme ? `themes/${theme}.json` : 'tokens.json', THEME);

/** Values as CSS, by the type of token. @type {Record<string, (value: any) => string>} */
const TO_CSS = {
  color: ({hex}) => hex,
  dimension: ({value, unit}) => `${value}${unit}`,
  fontFamily: (names) => [names].flat().map(quoted).join(', '),
  fontWeight: String,
  number: String,
};

/** What `@property` would say of them. @type {Record<string, string>} */
const SYNTAXES = {
  color: '<color>',
  dimension: '<length>',
  fontFamily: '*',
  fontWeight: '<number>',
  number: '<number>',
};

const quoted = (/** @type {string} */ name) => (/^[\w-]+$/.test(name) ? name : `'${name}'`);

/** The tokens of a theme, or the defaults; throws where the file is not in the format. */
const parseTokens = async (/** @type {string | undefined} */ theme) => {
  const filename = fileOf(theme);
  const config = defineConfig({tokens: [filename.href]}, {cwd: ROOT});
  const source = {filename, src: readFileSync(filename, 'utf8')};
  const {tokens} = await parse([source], {config});
  return Object.values(tokens);
};

/** @returns {Token} */
const tokenOf = ({id, $type, $value, $description, $extensions, mode}) => {
  const {css: own, element} = $extensions?.[EXTENSION] ?? {};
  const toCss = TO_CSS[$type];
  if (!toCss) throw new Error(`${id}: nothing is made of the type ${$type}`);
  const light = own ?? toCss($value);
  const dark = mode['dark'] && toCss(mode['dark'].$value);
  const css = own || !dark || dark === light ? light : `light-dark(${light}, ${dark})`;
  const name = id.replace('hearth.', '');
  return {name, css, light, description: $description, syntax: SYNTAXES[$type] ?? '*', element};
};

/** The tokens, or a theme's. @returns {Promise<Token[]>} */
export const readTokens = async (/** @type {string | undefined} */ theme) =>
  (await parseTokens(theme)).map(tokenOf);

/** A theme as a style sheet; what has no `light-dark()` gets its light colours. */
const themeCss = async (/** @type {string} */ theme) => {
  const tokens = await readTokens(theme);
  const {$description} = JSON.parse(readFileSync(fileOf(theme), 'utf8'));
  const rule = (/** @type {Token[]} */ some, /** @type {'css' | 'light'} */ key) =>
    `:root {\n${some.map((token) => `  --hearth-${token.name}: ${token[key]};\n`).join('')}}\n`;
  const plain = `/* ${$description} */\n${rule(tokens, 'light')}`;
  const modes = tokens.filter(({css, light}) => css !== light);
  if (!modes.length) return plain;
  const both = rule(modes, 'css').replace(/^(?=.)/gm, '  ');
  return `${plain}\n@supports (color: light-dark(#000, #fff)) {\n${both}}\n`;
};

/** Tokens in one mode as a file, without what only CSS needs; of those of one name the last. */
const forDesignTools = (
  /** @type {Awaited<ReturnType<typeof parseTokens>>} */ all,
  /** @type {string} */ mode,
) => {
  const descriptions = new Map(all.flatMap(({id, $description: d}) => (d ? [[id, d]] : [])));
  const entries = all.map(({id, $type, $value, mode: modes}) => [
    id.replace('hearth.', ''),
    {$type, $value: modes[mode]?.$value ?? $value, $description: descriptions.get(id)},
  ]);
  return `${JSON.stringify({hearth: Object.fromEntries(entries)}, null, 2)}\n`;
};

/** Writes the themes and the files for design tools. */
const writeDist = async () => {
  for (const folder of ['cdn/themes/', 'tokens/']) {
    mkdirSync(new URL(`dist/${folder}`, ROOT), {recursive: true});
  }
  for (const theme of THEMES) {
    writeFileSync(new URL(`dist/cdn/themes/${theme}.css`, ROOT), await themeCss(theme));
  }
  const defaults = await parseTokens(undefined);
  for (const theme of [undefined, ...THEMES]) {
    const own = theme ? await parseTokens(theme) : [];
    for (const mode of ['light', 'dark']) {
      const file = `dist/tokens/${theme ?? 'hearth'}.${mode}.tokens.json`;
      writeFileSync(new URL(file, ROOT), forDesignTools([...defaults, ...own], mode));
    }
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeDist();
