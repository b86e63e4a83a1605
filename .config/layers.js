/**
 * The layers of `src/`, each a folder. The dependency rules are made from this table, and so is the
 * table in ARCHITECTURE.md.
 *
 * @typedef {object} Layer
 * @property {string} name the folder in `src/`
 * @property {string} holds
 * @property {readonly string[]} imports the other layers that it may import
 * @property {readonly string[]} lazily those that it may import by `import()` alone
 * @property {readonly string[]} types the layers and packages that it may import types of, and nothing else
 * @property {readonly string[]} packages the npm packages that it may import
 * @property {boolean} [node] whether it may import the modules of Node
 */

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    name: 'story',
    holds:
      'The Story: types, parsing, canonical HTML, transcripts, safe addresses. Pure TypeScript, compiled on its own without the DOM library.',
    imports: [],
    lazily: [],
    types: [],
    packages: [],
  },
  {
    name: 'words',
    holds:
      "The interface's own words: English by feature, the other languages in a chunk of their own; plurals, dates, placeholders. No DOM.",
    imports: ['story'],
    lazily: [],
    types: [],
    packages: [],
  },
  {
    name: 'server',
    holds:
      'A story in the forms that servers send: schema.org, plain text, e-mail, RSS, oEmbed, with the tags of an embed. Pure functions, compiled on their own without the DOM library.',
    imports: ['story', 'words'],
    lazily: [],
    types: [],
    packages: [],
  },
  {
    name: 'cli',
    holds:
      'The command line: a file a command. It runs in Node alone, and is built into files that hold the packages it parses with.',
    imports: ['story', 'server'],
    lazily: [],
    types: [],
    packages: ['@humanwhocodes/momoa', 'linkedom', 'marked', 'yaml'],
    node: true,
  },
  {
    name: 'eleventy',
    holds: 'The plugin for Eleventy. It runs in Node alone.',
    imports: ['story', 'server'],
    lazily: [],
    types: [],
    packages: [],
    node: true,
  },
  {
    name: 'theme',
    holds: 'The styles that every element shares, with the public tokens.',
    imports: [],
    lazily: [],
    types: [],
    packages: ['lit'],
  },
  {
    name: 'core',
    holds: 'The base element, the doors, the controllers, text to template. No concrete element.',
    imports: ['story', 'words', 'theme'],
    lazily: ['parts'],
    types: [],
    packages: ['lit'],
  },
  {
    name: 'parts',
    holds:
      'What an element loads when it first needs it, one file each: what is said of how a text was made, what shares an item, what reads aloud. It is given what it needs of the core, and imports types of it alone.',
    imports: ['story', 'words'],
    lazily: [],
    types: ['core', 'lit'],
    packages: [],
  },
  {
    name: 'elements',
    holds:
      'A folder an element: the class, which does nothing when it is imported; its styles; `define.ts`, which registers it and may import the `define.ts` of another.',
    imports: ['core', 'story', 'words', 'theme'],
    lazily: [],
    types: [],
    packages: ['lit'],
  },
  {
    name: 'loader',
    holds: 'What finds the tags on a page and loads their elements.',
    imports: ['core'],
    lazily: ['elements'],
    types: [],
    packages: [],
  },
  {
    name: 'frame',
    holds:
      'The page that a frame shows, built into `cdn/frame.html` and what stands beside it, and the script for the page around it. It loads the elements as any page does.',
    imports: ['story'],
    lazily: [],
    types: [],
    packages: [],
  },
  {
    name: 'entries',
    holds: 'A file for each published specifier: re-exports alone. Nobody imports it.',
    imports: ['story', 'words', 'server', 'eleventy', 'theme', 'core', 'elements', 'loader'],
    lazily: [],
    types: [],
    packages: [],
  },
];

/** The table in Markdown. */
export const layerTable = () =>
  [
    '| folder | holds | may import |',
    '| --- | --- | --- |',
    ...LAYERS.map((layer) => `| \`src/${layer.name}/\` | ${layer.holds} | ${importsOf(layer)} |`),
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
