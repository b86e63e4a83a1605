import {transform} from 'lightningcss';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {embedLit} from './.config/embed-lit/embed-lit.js';
import {mangle} from './.config/mangle.js';
import {defineConfig, type BuildOptions, type Plugin} from 'vite';

/** Minifies the `css` literals of the style modules, which hold nothing else. */
const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  enforce: 'pre',
  transform: (source, id) =>
    id.endsWith('.styles.ts') ? source.replace(/(?<== css`)[^`]*/, minifyCss) : undefined,
});

const minifyCss = (css: string): string =>
  transform({filename: 'styles.css', code: Buffer.from(css), minify: true})
    .code.toString()
    .replaceAll('\\', '\\\\');

/** In one script nothing is loaded later, so an `import()` is an import as any other. */
const importAtOnce = (): Plugin => ({
  name: 'import-at-once',
  enforce: 'pre',
  transform: (source, id) => {
    if (!id.includes('/src/core/')) return;
    const imports: string[] = [];
    const code = source.replace(
      /const (\{[^}]*\}) = await import\(('[^']+')\);/g,
      (_, names: string, from: string) => {
        imports.push(`import ${names.replaceAll(':', ' as ')} from ${from};`);
        return '';
      },
    );
    return imports.join('') + code;
  },
});

/** What every element needs, in one chunk: a page with one element makes three to five requests. */
const CORE =
  /node_modules|src\/(theme|core\/(?!json-doors|error-event|request|outcome|content|anchors|follow)|story\/(span|fold|text-builder|url|html\/(node|inline|block|labels)\.))/;

const cdn: BuildOptions = {
  lib: {entry: {hearth: 'src/entries/cdn.ts'}, formats: ['es']},
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: ({name, facadeModuleId}) =>
        `chunks/${/elements\/([\w-]+)\/define/.exec(facadeModuleId ?? '')?.[1] ?? name}-[hash].js`,
      // Vite leaves the white space of a library's modules; these are for browsers, not for bundlers.
      minify: true,
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
};

/** `--mode cdn`: the autoloading module and its chunks. `--mode classic`: one script with it all. */
export default defineConfig(({mode}) => ({
  publicDir: false,
  plugins: [
    mode === 'classic' && importAtOnce(),
    embedLit(),
    minifyStyles(),
    minifyTemplateLiterals({
      exclude: ['**/node_modules/**'],
      options: {shouldMinifyCSS: () => false},
    }),
    mangle(),
  ],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    ...(mode === 'classic' ? classic : cdn),
  },
}));
