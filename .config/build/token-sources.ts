/**
 * What `src/` has of the tokens: the fallback of each `var(--hearth-…)` in the style sheets, and the
 * names for TypeScript. `npm run tokens` writes them; a test fails when they are out of date.
 */
import {readdirSync} from 'node:fs';
import {pathOf, readText, writeText} from '../project.js';
import {readTokens} from './tokens.js';

/** A regular expression of text whose parentheses match, up to four inside each other. */
const BALANCED = Array.from({length: 4}).reduce(
  (inside: string) => `(?:[^()]|\\(${inside}\\))*`,
  '[^()]*',
);

const USE = new RegExp(`var\\(--hearth-([\\w-]+)(?:,${BALANCED})?\\)`, 'g');

/** Gives each token in a style sheet its default as its fallback. Others stay as they are. */
export const withDefaults = (css: string, defaults: ReadonlyMap<string, string>): string =>
  css.replace(USE, (use, name: string) => {
    const fallback = defaults.get(name);
    return fallback === undefined ? use : `var(--hearth-${name}, ${fallback})`;
  });

const namesModule = (names: readonly string[]): string => `// Written by \`npm run tokens\`.

/** The name of a token: a custom property that a page may set. */
export type TokenName =
${names.map((name) => `  | '--hearth-${name}'`).join('\n')};
`;

/** The files of `src/` that hold tokens, by their path, as they should be. */
export const tokenSources = async (): Promise<Map<string, string>> => {
  const defaults = new Map((await readTokens()).map(({name, css}) => [name, css]));
  const sheets = readdirSync(pathOf('src'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => `src/${file.replaceAll('\\', '/')}`);
  return new Map([
    ...sheets.map((file) => [file, withDefaults(readText(file), defaults)] as const),
    ['src/theme/token-name.ts', namesModule([...defaults.keys()].sort())],
  ]);
};

if (process.argv[1] === import.meta.filename) {
  for (const [file, source] of await tokenSources()) writeText(file, source);
}
