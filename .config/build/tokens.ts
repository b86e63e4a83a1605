/**
 * The tokens are data: `src/theme/tokens.json`, in the W3C's Design Tokens format. Each theme is
 * another file of that format. The build makes from them the themes' style sheets and the files that
 * design tools import; `npm run tokens` makes what `src/` has of them.
 *
 * @see https://www.designtokens.org/tr/2025.10/format/
 */
import {readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {defineConfig, parse, type TokenNormalized} from '@terrazzo/parser';
import {pathOf, readText, writeJson, writeText} from '../project.js';

/** A token as CSS has it. */
export interface Token {
  /** The custom property without `--hearth-`. */
  readonly name: string;
  /** The value; a colour that differs in dark is a `light-dark()`. */
  readonly css: string;
  /** The value in light, for browsers without `light-dark()`. */
  readonly light: string;
  readonly description: string | undefined;
  /** The value's type, as `@property` names it. */
  readonly syntax: string;
  /** The one block that uses it. A token without one is for all of them. */
  readonly element: string | undefined;
}

/** Values that the format cannot express: one in `em` or `cqi`, or one that is inherited. */
interface Extensions {
  readonly 'hearth-widgets'?: {readonly css?: string; readonly element?: string};
}

/** The names of the themes. */
export const THEMES: readonly string[] = readdirSync(pathOf('src/theme/themes')).map((file) =>
  file.replace('.json', ''),
);

const fileOf = (theme?: string): string =>
  theme ? `src/theme/themes/${theme}.json` : 'src/theme/tokens.json';

/** A value as CSS, and its type as `@property` names it. */
const cssOf = ({id, $type, $value}: TokenNormalized): [css: string, syntax: string] => {
  if ($type === 'color') return [$value.hex ?? '', '<color>'];
  if ($type === 'dimension') return [`${$value.value}${$value.unit}`, '<length>'];
  if ($type === 'fontFamily') return [$value.map(quoted).join(', '), '*'];
  if ($type === 'fontWeight' || $type === 'number') return [`${$value}`, '<number>'];
  throw new Error(`${id}: nothing is made of the type ${$type}`);
};

const quoted = (name: string): string => (/^[\w-]+$/.test(name) ? name : `'${name}'`);

/** The modes of the files for design tools. */
const MODES = ['light', 'dark'] as const;

type Modes = Readonly<Record<(typeof MODES)[number], TokenNormalized>>;

/** Reads the tokens of a theme, or the defaults. Throws where the file is not in the format. */
const parseTokens = async (theme?: string): Promise<Modes[]> => {
  const filename = pathToFileURL(pathOf(fileOf(theme)));
  const config = defineConfig({tokens: [filename.href]}, {cwd: pathToFileURL(pathOf(''))});
  const source = {filename, src: readText(fileOf(theme))};
  const {tokens, resolver} = await parse([source], {config});
  const input = {tzMode: 'dark'};
  const dark = resolver.isValidInput(input) ? resolver.apply(input) : tokens;
  return Object.values(tokens).map((token) => ({light: token, dark: dark[token.id] ?? token}));
};

const tokenOf = ({light: token, dark}: Modes): Token => {
  const {$description: description, $extensions} = token;
  const {css: own, element} = ($extensions as Extensions | undefined)?.['hearth-widgets'] ?? {};
  const [value, syntax] = cssOf(token);
  const [inDark] = cssOf(dark);
  const css = own ?? (inDark === value ? value : `light-dark(${value}, ${inDark})`);
  const name = token.id.replace('hearth.', '');
  return {name, css, light: own ?? value, description, syntax, element};
};

/** Reads the tokens of a theme, or the defaults. */
export const readTokens = async (theme?: string): Promise<Token[]> =>
  (await parseTokens(theme)).map(tokenOf);

const ruleOf = (tokens: readonly Token[], key: 'css' | 'light'): string =>
  `:root {\n${tokens.map((token) => `  --hearth-${token.name}: ${token[key]};\n`).join('')}}\n`;

/** A theme as a style sheet. Browsers without `light-dark()` get its light colours. */
const themeCss = async (theme: string): Promise<string> => {
  const tokens = await readTokens(theme);
  const {$description} = JSON.parse(readText(fileOf(theme))) as {$description: string};
  const plain = `/* ${$description} */\n${ruleOf(tokens, 'light')}`;
  const modes = tokens.filter(({css, light}) => css !== light);
  if (!modes.length) return plain;
  const both = ruleOf(modes, 'css').replace(/^(?=.)/gm, '  ');
  return `${plain}\n@supports (color: light-dark(#000, #fff)) {\n${both}}\n`;
};

/** Tokens in one mode, without what only CSS needs. The last of one name counts. */
const forDesignTools = (tokens: readonly Modes[], mode: keyof Modes): unknown => {
  const entries = tokens.map(({light: {id}, [mode]: {$type, $value}}) => {
    const described = tokens.find(({light}) => light.id === id && light.$description);
    const $description = described?.light.$description;
    return [id.replace('hearth.', ''), {$type, $value, $description}] as const;
  });
  return {hearth: Object.fromEntries(entries)};
};

/** Writes the themes to `dist/cdn/themes/`, and the files for design tools to `dist/tokens/`. */
export const writeTokens = async (): Promise<void> => {
  for (const theme of THEMES) writeText(`dist/cdn/themes/${theme}.css`, await themeCss(theme));
  const defaults = await parseTokens();
  for (const theme of [undefined, ...THEMES]) {
    const tokens = theme ? [...defaults, ...(await parseTokens(theme))] : defaults;
    for (const mode of MODES) {
      const file = `dist/tokens/${theme ?? 'hearth'}.${mode}.tokens.json`;
      writeJson(file, forDesignTools(tokens, mode));
    }
  }
};
