import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {transform} from 'lightningcss';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {defineConfig, type BuildOptions, type Plugin, type UserConfig} from 'vite';

/*
 * `dist/cdn` is made by several builds, each of which leaves what an earlier one has built as it is:
 * 1. each of the files that few pages need, which import nothing;
 * 2. the elements, with one file for all that two of them share;
 * 3. `hearth.js`, which imports the elements' files;
 * 4. `hearth.classic.js`, all in one, which imports some of the first from beside itself.
 */

const CHUNKS = 'dist/cdn/chunks';

/** Sources by the name of the file that is built from them. */
type Sources = Readonly<Record<string, string>>;

/** What is loaded when it is needed. Each file has its own copy of all that it imports. */
const ALONE: Sources = {
  languages: 'src/words/languages.ts',
  notices: 'src/extras/notices.ts',
  share: 'src/extras/share.ts',
  listen: 'src/extras/listen.ts',
  explain: 'src/extras/explain.ts',
  'light-copy': 'src/extras/light-copy.ts',
  'json-doors': 'src/doors/json-doors.ts',
  follow: 'src/element/follow.ts',
  'stand-in': 'src/loader/stand-in.ts',
};

const blocks = readdirSync('src/blocks').filter((name) =>
  existsSync(`src/blocks/${name}/define.ts`),
);

const ELEMENTS: Sources = {
  ...Object.fromEntries(blocks.map((name) => [name, `src/blocks/${name}/define.ts`])),
  'set-strings': 'src/element/set-strings.ts',
};

/** The builds of `dist/cdn`, by their mode, in their order. */
export const CDN_BUILDS: readonly string[] = [...Object.keys(ALONE), 'elements', 'cdn', 'classic'];

/** The built file's name, which has a hash. */
const builtName = (name: string): string | undefined =>
  readdirSync(CHUNKS).find((file) => file.replace(/-[\w-]{6}\.js$/, '') === name);

/** Imports what has been built already as the file that it is. */
const importBuilt = (sources: Sources, folder: string): Plugin => ({
  name: 'import-built',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!importer) return;
    const resolved = await this.resolve(source, importer, options);
    const name = Object.keys(sources).find((key) => resolved?.id === pathOf(sources[key] ?? ''));
    return name && {id: `${folder}/${builtName(name)}`, external: true};
  },
});

/**
 * Gives `setStrings` words of its own. It needs those of every feature: a page with one element would
 * load them with what it shares.
 */
const copyWords = (): Plugin => ({
  name: 'copy-words',
  enforce: 'pre',
  async resolveId(source, importer = '', options) {
    if (!/(set|parse)-strings\.ts$|\?copy$/.test(importer)) return;
    const resolved = await this.resolve(source, importer.replace('?copy', ''), options);
    return resolved?.id.includes('/src/words/') ? `${resolved.id}?copy` : undefined;
  },
});

/** Has Lit's modules import what they take for globals, in the place of the page's. */
const giveLitGlobals = (): Plugin => ({
  name: 'give-lit-globals',
  transform: (source, id) =>
    /node_modules.(lit|lit-html|lit-element|@lit)\W/.test(id)
      ? `import {${LIT_GLOBALS}} from '${pathOf('src/page/lit-globals.ts')}';${source}`
      : undefined,
});

const LIT_GLOBALS =
  'globals as globalThis, inertDocument as document, litSymbol as Symbol, litPropertyMetadata';

/** Its types are those of Rollup, whose plugins Vite runs. */
const minifyTemplates = (): Plugin =>
  minifyTemplateLiterals({
    exclude: ['**/node_modules/**'],
    options: {minifyOptions: {minifyCSS: minifyStyles, removeAttributeQuotes: true}},
  }) as unknown as Plugin;

const minifyStyles = (css: string): string =>
  transform({filename: 'styles.css', code: Buffer.from(css), minify: true}).code.toString();

/**
 * Begins a script with a byte-order mark: a page in another encoding than UTF-8 would read it in
 * its own, and not every server says which one it is in.
 */
const markEncoding = (): Plugin => ({
  name: 'mark-encoding',
  generateBundle: (_, bundle) => {
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = `\uFEFF${file.code}`;
    }
  },
});

const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const modules = (entry: Sources, fileNames: string): BuildOptions => ({
  lib: {entry, formats: ['es']},
  rolldownOptions: {
    // Nobody but this library imports them.
    preserveEntrySignatures: 'allow-extension',
    output: {
      entryFileNames: fileNames,
      chunkFileNames: 'chunks/[name]-[hash:6].js',
      // Vite leaves the white space of a library's modules; these are for browsers, not for bundlers.
      minify: true,
      comments: false,
      codeSplitting: {
        groups: [{name: 'core', minShareCount: 3, test: /src\/(?!blocks\/[\w-]+\/)|node_modules/}],
      },
    },
  },
});

const inChunks = 'chunks/[name]-[hash:6].js';

/** One of the files that are built alone. */
const alone = (name: string): UserConfig => ({
  build: modules({[name]: ALONE[name] ?? ''}, inChunks),
});

const elements: UserConfig = {
  resolve: {
    alias: [
      {find: /^.*\/page\/registry\.js$/, replacement: pathOf('src/entries/loaded-registry.ts')},
    ],
  },
  plugins: [importBuilt(ALONE, '.'), copyWords(), giveLitGlobals()],
  build: modules(ELEMENTS, inChunks),
};

const loader: UserConfig = {
  plugins: [importBuilt({...ALONE, ...ELEMENTS}, './chunks')],
  build: modules({hearth: 'src/entries/cdn.ts'}, '[name].js'),
};

const classic = (): UserConfig => ({
  plugins: [giveLitGlobals(), markEncoding()],
  resolve: {
    alias: [
      {
        find: './imports.js',
        replacement: pathOf('src/entries/classic-imports.ts'),
      },
    ],
  },
  define: Object.fromEntries(
    ['languages', 'notices', 'share', 'listen', 'explain', 'follow'].map((name) => [
      `FILES_BESIDE.${name}`,
      JSON.stringify(`./chunks/${builtName(name)}`),
    ]),
  ),
  build: {
    lib: {
      entry: 'src/entries/classic.ts',
      formats: ['iife'],
      name: 'HearthWidgets',
      fileName: () => 'hearth.classic.js',
    },
    // The notices of what the files embed, which its licence asks to go with it.
    license: {fileName: 'LICENSES.md'},
    // Where a page has taken away what the elements stand on, it keeps its HTML and gets one line.
    rolldownOptions: {
      output: {
        intro: 'try {',
        outro:
          '} catch (error) { console.error("hearth-widgets: could not start; its HTML shows as it is.", error); }',
      },
    },
  },
});

/** What browsers load. */
const cdn = ({plugins = [], build, ...config}: UserConfig): UserConfig => ({
  ...config,
  plugins: [...plugins, minifyTemplates()],
  build: {target: 'es2022', outDir: 'dist/cdn', emptyOutDir: false, ...build},
});

/** The command line, with the packages that it parses other forms with. */
const cli: UserConfig = {
  ssr: {noExternal: true},
  build: {
    ssr: 'src/cli/hearth-widgets.ts',
    outDir: 'dist/cli',
    target: 'node20',
    minify: true,
    license: {fileName: 'LICENSES.md'},
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        // Beside it, so that all of them find `dist/` in the same place.
        chunkFileNames: '[name].js',
        banner: ({isEntry}) => (isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

const configOf = (mode: string): UserConfig => {
  if (mode === 'cli') return cli;
  if (mode === 'classic') return cdn(classic());
  if (mode === 'elements') return cdn(elements);
  return cdn(mode === 'cdn' ? loader : alone(mode));
};

/** `--mode cli`: the command line. Each of {@link CDN_BUILDS}: a part of what browsers load. */
export default defineConfig(({mode}) => ({publicDir: false, ...configOf(mode)}));
