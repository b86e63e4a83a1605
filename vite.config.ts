import {existsSync, readdirSync} from 'node:fs';
import {transform} from 'lightningcss';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {embedLit} from './.config/embed-lit/embed-lit.js';
import {mangle} from './.config/mangle.js';
import {defineConfig, type BuildOptions, type Plugin, type UserConfig} from 'vite';

/** Minifies the `css` literals of the style modules, which hold nothing else. */
const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  enforce: 'pre',
  transform: (source, id) =>
    /\.styles\.ts($|\?)/.test(id) ? source.replace(/(?<== css`)[^`]*/, minifyCss) : undefined,
});

const minifyCss = (css: string): string =>
  transform({filename: 'styles.css', code: Buffer.from(css), minify: true})
    .code.toString()
    .replaceAll('\\', '\\\\');

/** What is loaded when it is needed, by its file, and what it exports. */
const LATER = {
  './json-doors.js': 'JsonDoors',
  './follow.js': 'follow',
  '../extras/light-copy.js': 'keepCopies',
};

/** In one script next to nothing is loaded later: there is one file. */
const importAtOnce = (): Plugin => ({
  name: 'import-at-once',
  enforce: 'pre',
  transform: (source, id) => {
    if (!/\/src\/(doors|element|lazy)\//.test(id)) return;
    return Object.entries(LATER).reduce((code, [file, name]) => {
      const at = new RegExp(`importAgain\\(async \\(\\) => import\\('${file}'\\), [\\w.]+\\)`);
      return at.test(code)
        ? `import {${name} as _${name}} from '${file}';${code.replace(at, `Promise.resolve({${name}: _${name}})`)}`
        : code;
    }, importBeside(source));
  },
});

/**
 * Only the loader loads an element, once it has made sure that its version was the first to come:
 * the files of the elements need not ask again.
 */
const trustLoader = (): Plugin => ({
  name: 'trust-loader',
  enforce: 'pre',
  transform: (source, id) =>
    id.endsWith('/page/registry.ts') ? source.replace('isFirst(registry) && ', '') : undefined,
});

/** What stays a file of its own, since few pages need it. It imports nothing. */
const ALONE = /(words\/languages|extras\/(?!light-copy)[\w-]+)\./;

/**
 * What is loaded from beside the script is a file of the module's, which it was built with before.
 * The script's own address is only known while it starts, and no page may shadow that. As a module
 * the script has no such address, and imports what is beside it.
 */
const importBeside = (source: string): string => {
  const code = source.replace(/import\('([^']+)'\)/g, (whole, from: string) => {
    const [, path] = ALONE.exec(from) ?? [];
    if (!path) return whole;
    const part = path.split('/')[1] ?? '';
    const name = readdirSync('dist/cdn/chunks').find((chunk) => chunk.startsWith(`${part}-`));
    const file = JSON.stringify(`./chunks/${name}`);
    return `_importFrom(_script ? new URL(${file}, _script.src).href : ${file})`;
  });
  if (code === source) return source;
  return [
    "import {importFrom as _importFrom} from '../lazy/import-again.js';",
    "import {read as _read} from '../page/page.js';",
    "const _script = _read(document, 'currentScript');",
    code,
  ].join('');
};

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

/** What every element needs, in one chunk: a page with one element makes three requests. */
const CORE =
  /node_modules|src\/(theme|element\/(?!anchors|follow|reach|set-strings)|doors\/(?!json-doors|request|outcome|content)|page\/(?!switch)|lazy\/|words\/labels|story\/(span|fold|body|text-builder|url|html\/.*)\.|blocks\/read-block\.)(?!.*\?)/;

/** What is loaded on its own: the loader, each element, what is loaded later. */
const PART =
  /src\/(loader)\/|src\/blocks\/([\w-]+)\/|src\/extras\/([\w-]+)\.|(?:doors|element)\/(json-doors|follow|set-strings)\./;

/** A copy for one part, and what that imports. */
const COPY = /\?([\w-]+)$/;

/**
 * Gives each part its own copy of the little that it shares with others but not with all: a file
 * that one part waits for is one that can fail to come, and a request of a few hundred bytes.
 * `hearth.js` is all that a page without tags loads.
 */
const keepPartsAlone = (): Plugin => ({
  name: 'keep-parts-alone',
  enforce: 'pre',
  async resolveId(source, importer = '', options) {
    const part = (COPY.exec(importer) ?? PART.exec(importer))?.slice(1).find(Boolean);
    if (!part || /define\.js|json-doors|follow|languages|set-strings/.test(source)) return;
    const resolved = await this.resolve(source, importer.replace(/\?.*/, ''), options);
    const isAlone = part === 'loader' || existsSync(`src/extras/${part}.ts`);
    if (!isAlone && CORE.test(resolved?.id ?? '')) return;
    if (
      !/\/src\/(element|doors|page|lazy|forms|story|words|extras|blocks\/[\w-]+\/(read|transcript|turns)\.)/.test(
        resolved?.id ?? '',
      )
    )
      return;
    return `${resolved?.id}?${part}`;
  },
});

const cdn: BuildOptions = {
  lib: {entry: {hearth: 'src/entries/cdn.ts'}, formats: ['es']},
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: ({name, facadeModuleId}) =>
        `chunks/${/blocks\/([\w-]+)\/define/.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash:6].js`,
      // Vite leaves the white space of a library's modules; these are for browsers, not for bundlers.
      minify: true,
      comments: false,
      codeSplitting: {groups: [{name: 'core', test: CORE}]},
    },
  },
};

const classic: BuildOptions = {
  lib: {
    entry: 'src/entries/classic.ts',
    formats: ['iife'],
    name: 'HearthWidgets',
    fileName: () => 'hearth.classic.js',
  },
  // Where a page has taken away what the elements stand on, it keeps its HTML and gets one line.
  rolldownOptions: {
    output: {
      intro: 'try {',
      outro:
        '} catch (error) { console.error("hearth-widgets: could not start; its HTML shows as it is.", error); }',
    },
  },
};

/** The command line, with the packages that it parses other forms with. */
const cli: BuildOptions = {
  ssr: 'src/cli/hearth-widgets.ts',
  outDir: 'dist/cli',
  target: 'node20',
  minify: true,
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      // Beside it, so that all of them find `dist/` in the same place.
      chunkFileNames: '[name].js',
      banner: ({isEntry}) => (isEntry ? '#!/usr/bin/env node' : ''),
    },
  },
};

/** What browsers load. */
const browserConfig = (mode: string): UserConfig => ({
  plugins: [
    ...(mode === 'classic' ? [importAtOnce()] : [keepPartsAlone(), trustLoader()]),
    embedLit(),
    minifyStyles(),
    minifyTemplateLiterals({
      exclude: ['**/node_modules/**'],
      options: {shouldMinifyCSS: () => false},
    }),
    mangle(),
    mode === 'classic' && markEncoding(),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    // The notices of what the files embed, which its licence asks to go with it.
    license: {fileName: 'LICENSES.md'},
    ...(mode === 'classic' ? classic : cdn),
  },
});

/** `--mode cdn`: the autoloading module and its chunks. `--mode classic`: one script with it all. `--mode cli`: the command line. */
export default defineConfig(({mode}) => ({
  publicDir: false,
  ...(mode === 'cli'
    ? {ssr: {noExternal: true}, build: {license: {fileName: 'LICENSES.md'}, ...cli}}
    : browserConfig(mode)),
}));
