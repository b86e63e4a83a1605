import {transform} from 'lightningcss';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
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

/** What every element needs, in one chunk: a page with one element makes three requests. */
const CORE =
  /node_modules|src\/(theme|core\/(?!json-doors|request|outcome|anchors|clipboard)|story\/(plain|text-builder|url|html\/(node|lines|inline|block|labels)\.))/;

const cdn: BuildOptions = {
  lib: {entry: {hearth: 'src/entries/cdn.ts'}, formats: ['es']},
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
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
  plugins: [minifyStyles(), minifyTemplateLiterals({options: {shouldMinifyCSS: () => false}})],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: false,
    minify: 'terser',
    terserOptions: {module: true, ecma: 2020, compress: {passes: 3, unsafe_arrows: true}},
    ...(mode === 'classic' ? classic : cdn),
  },
}));
