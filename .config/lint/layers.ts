/**
 * The layers of `src/`, and what each may import. dependency-cruiser enforces this table. What each
 * layer holds is in the table of ARCHITECTURE.md; a test compares the two.
 */

/** A layer, and what it may import. Layers and npm packages are given by name. */
export interface Layer {
  /** A regular expression of its files, unless they are all files of its folder. */
  readonly path?: string;
  /** What it may import in any way. */
  readonly imports?: readonly string[];
  /** What it may load by `import()` alone. */
  readonly lazily?: readonly string[];
  /** What it may import types of, and nothing else. */
  readonly types?: readonly string[];
  /** Whether it may import Node's modules. */
  readonly node?: true;
}

/** The files of a block's folder that show it. The others are pure. */
const SHOWN = '(element|define|define-all|events|turn-list|[\\w-]+\\.styles)\\.ts$';

/** The layers that everything which shows or sends a story is built on. */
const PURE = ['story', 'words', 'blocks', 'forms'];

/** Packages that read the files given to the command line. */
const PARSERS = ['@humanwhocodes/momoa', 'htmlparser2', 'js-yaml', 'linkedom', 'markdown-it'];

/** The layers by their names, which are folders of `src/`. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  story: {},
  words: {},
  blocks: {path: `^src/blocks/(?!.*${SHOWN})`, imports: ['story', 'words']},
  forms: {imports: ['story', 'words', 'blocks']},
  server: {imports: PURE},
  cli: {imports: [...PURE, 'server', ...PARSERS], node: true},
  eleventy: {imports: ['story', 'forms', 'server'], node: true},
  theme: {},
  page: {imports: ['story']},
  lazy: {imports: ['page']},
  doors: {imports: [...PURE, 'page', 'lazy'], lazily: ['extras'], types: ['lit']},
  element: {imports: [...PURE, 'theme', 'page', 'lazy', 'doors', 'lit'], lazily: ['extras']},
  extras: {imports: [...PURE, 'theme'], types: ['doors', 'element', 'lit']},
  'blocks/*/element.ts': {
    path: `^src/blocks/.*${SHOWN}`,
    imports: [...PURE, 'theme', 'page', 'doors', 'element', 'lit'],
  },
  loader: {
    imports: ['page', 'lazy', 'element'],
    lazily: ['blocks/*/element.ts', 'extras'],
    types: ['blocks'],
  },
  frame: {imports: ['story', 'blocks']},
  frameworks: {imports: ['react'], types: ['solid-js', 'svelte', 'vue']},
  entries: {
    imports: [
      ...[...PURE, 'server', 'eleventy', 'page', 'lazy', 'doors', 'element', 'extras'],
      ...['blocks/*/element.ts', 'loader'],
    ],
  },
};

/** Writes a layer's imports as a cell of the table in ARCHITECTURE.md. */
export const importsInWords = ({imports = [], lazily = [], types = [], node}: Layer): string =>
  [
    ...imports.map((name) => (name in LAYERS ? name : `\`${name}\``)),
    ...lazily.map((name) => `${name}, by \`import()\` alone`),
    ...types.map((name) => `types of ${name}`),
    ...(node ? ["Node's modules"] : []),
  ].join(', ') || 'nothing';
