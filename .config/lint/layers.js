/**
 * The layers of `src/`, each a folder. The dependency rules are made from this table, and so is the
 * table in ARCHITECTURE.md.
 *
 * @typedef {object} Layer
 * @property {string} name the folder in `src/`
 * @property {string} path a regular expression of its files; by default all those of the folder
 * @property {string} holds
 * @property {readonly string[]} imports the other layers that it may import
 * @property {readonly string[]} lazily those that it may import by `import()` alone
 * @property {readonly string[]} types the layers and packages that it may import types of, and nothing else
 * @property {readonly string[]} packages the npm packages that it may import
 * @property {boolean} [node] whether it may import the modules of Node
 */

/** Of a block's folder, the files that show it; the others are pure. */
const SHOWN = '(element|define|define-all|events|turn-list|[\\w-]+\\.styles)\\.ts$';

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    name: 'story',
    holds:
      'The types of a story, texts and spans, what reads JSON and HTML, issues, safe addresses. Pure TypeScript, compiled on its own without the DOM library.',
    imports: [],
  },
  {
    name: 'words',
    holds:
      "The interface's own words: English by feature, the other languages in a chunk of their own; plurals, dates, placeholders. No DOM.",
  },
  {
    name: 'blocks',
    holds: 'A folder for each block. Its pure files say what other layers need to know of it.',
    path: `^src/blocks/(?!.*${SHOWN})`,
    imports: ['story', 'words'],
  },
  {
    name: 'forms',
    holds:
      'A story in its two written forms, JSON and canonical HTML, and the outline that other forms are written from. Pure.',
    imports: ['story', 'words', 'blocks'],
  },
  {
    name: 'server',
    holds:
      'A story in the forms that servers send: schema.org, plain text, e-mail, RSS, oEmbed, with the tags of an embed. Pure functions, compiled on their own without the DOM library.',
    imports: ['story', 'words', 'blocks', 'forms'],
  },
  {
    name: 'cli',
    holds:
      'The command line: a file a command. It runs in Node alone, and is built into files that hold the packages it parses with.',
    imports: ['story', 'words', 'blocks', 'forms', 'server'],
    packages: ['@humanwhocodes/momoa', 'htmlparser2', 'js-yaml', 'linkedom', 'markdown-it'],
    node: true,
  },
  {
    name: 'eleventy',
    holds: 'The plugin for Eleventy. It runs in Node alone.',
    imports: ['story', 'forms', 'server'],
    node: true,
  },
  {
    name: 'theme',
    holds: 'The styles that every element shares, with the public tokens.',
  },
  {
    name: 'page',
    holds:
      'What protects from hostile pages: prototypes, names that a page has taken, two versions of the library, the switch that hides everything.',
    imports: ['story'],
  },
  {
    name: 'lazy',
    holds: 'What is loaded when it is first needed, and again when the network is back.',
    imports: ['page'],
  },
  {
    name: 'doors',
    holds: 'How a story comes to an element.',
    imports: ['story', 'words', 'blocks', 'forms', 'page', 'lazy'],
    lazily: ['extras'],
    types: ['lit'],
  },
  {
    name: 'element',
    holds: 'The base element, its controllers, text to template. No concrete element.',
    imports: ['story', 'words', 'blocks', 'forms', 'theme', 'page', 'lazy', 'doors'],
    lazily: ['extras'],
    packages: ['lit'],
  },
  {
    name: 'extras',
    holds:
      'What few pages need, each loaded alone: what is said of how a text was made, what shares an item, what reads aloud, the copy in the light DOM, what explains mistakes. It is given what it needs of the element.',
    imports: ['story', 'words', 'blocks', 'forms', 'theme'],
    types: ['doors', 'element', 'lit'],
  },
  {
    name: 'blocks/*/element.ts',
    holds:
      'How a block shows: the class, which does nothing when it is imported; its styles; `define.ts`, which registers it and may import the `define.ts` of another.',
    path: `^src/blocks/.*${SHOWN}`,
    imports: ['story', 'words', 'blocks', 'forms', 'theme', 'page', 'doors', 'element'],
    packages: ['lit'],
  },
  {
    name: 'loader',
    holds: 'What finds the tags on a page and loads their elements.',
    imports: ['page', 'lazy', 'element'],
    lazily: ['blocks/*/element.ts', 'extras'],
    types: ['blocks'],
  },
  {
    name: 'frame',
    holds:
      'The page that a frame shows, built into `cdn/frame.html` and what stands beside it, and the script for the page around it. It loads the elements as any page does.',
    imports: ['story', 'blocks'],
  },
  {
    name: 'entries',
    holds:
      'A file for each published specifier: re-exports alone; and what is built into the scripts of `cdn/`. Nobody imports it.',
    imports: [
      'story',
      'words',
      'blocks',
      'forms',
      'server',
      'eleventy',
      'page',
      'lazy',
      'doors',
      'element',
      'extras',
      'blocks/*/element.ts',
      'loader',
    ],
  },
].map((layer) => ({
  path: `^src/${layer.name}/`,
  imports: [],
  lazily: [],
  types: [],
  packages: [],
  ...layer,
}));

/** The table in Markdown. */
export const layerTable = () =>
  [
    '| folder | holds | may import |',
    '| --- | --- | --- |',
    ...LAYERS.map(
      (layer) =>
        `| \`src/${layer.name}${layer.name.endsWith('.ts') ? '' : '/'}\` | ${layer.holds} | ${importsOf(layer)} |`,
    ),
  ].join('\n');

/** @param {Layer} layer */
const importsOf = ({imports, lazily, types, packages, node}) =>
  [
    ...imports,
    ...packages.map((name) => `\`${name}\``),
    ...lazily.map((name) => `${name}, by \`import()\` alone`),
    ...types.map((name) => `types of ${name}`),
    ...(node ? ["Node's modules"] : []),
  ].join(', ') || 'nothing';
