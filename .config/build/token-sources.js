/**
 * What `src/` has of the tokens: the fallback of each `var(--hearth-…)` in the style sheets, and
 * the names for TypeScript. `npm run tokens` writes them; a test says where they are out of date.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readTokens} from './tokens.js';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

/** The uses of tokens in a style sheet: where each stands, and its name. */
const usesIn = (/** @type {string} */ css) => [...css.matchAll(/var\(--hearth-([\w-]+)/g)];

/** Where the parenthesis closes that stands open at an index. */
const closing = (/** @type {string} */ css, /** @type {number} */ index) => {
  let depth = 1;
  let end = index;
  for (; depth > 0; end++) depth += {'(': 1, ')': -1}[css[end] ?? ''] ?? 0;
  return end - 1;
};

/**
 * A style sheet in which each token has its default for a fallback.
 *
 * @param {string} css @param {ReadonlyMap<string, string>} defaults
 */
export const withDefaults = (css, defaults) =>
  usesIn(css).reduceRight((text, {0: start, 1: name = '', index}) => {
    const fallback = defaults.get(name);
    // `--hearth-display` is no token of design: a test sees to it that no other is unknown.
    if (fallback === undefined) return text;
    const open = index + start.length;
    return `${text.slice(0, open)}, ${fallback}${text.slice(closing(text, open))}`;
  }, css);

const names = (/** @type {readonly string[]} */ tokens) => `// Written by \`npm run tokens\`.

/** The name of a token: a custom property that a page may set. */
export type TokenName =
${tokens.map((name) => `  | '--hearth-${name}'`).join('\n')};
`;

/** The files of `src/` that hold tokens, by their path, as they ought to be. @returns {Promise<Map<string, string>>} */
export const tokenSources = async () => {
  const tokens = await readTokens(undefined);
  const defaults = new Map(tokens.map(({name, css}) => [name, css]));
  const sheets = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => join(SRC, file));
  return new Map([
    ...sheets.map((file) => [file, withDefaults(readFileSync(file, 'utf8'), defaults)]),
    [join(SRC, 'theme/token-name.ts'), names([...defaults.keys()].sort())],
  ]);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, source] of await tokenSources()) writeFileSync(file, source);
}
