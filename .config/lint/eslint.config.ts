/** The rules of code. CONTRIBUTING.md has them in words. */
import comments from '@eslint-community/eslint-plugin-eslint-comments';
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import checkFile from 'eslint-plugin-check-file';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import {pathOf} from '../project.js';

/** An element, top to bottom. */
const MEMBERS = [
  'static-field',
  'public-instance-field',
  'protected-instance-field',
  '#private-instance-field',
  'constructor',
  ['public-get', 'protected-get', 'public-set', 'protected-set'],
  ['public-method', 'protected-method'],
  '#private-method',
];

/** Names that say nothing of what a file holds. */
const VAGUE = '**/{util,utils,helper,helpers,common,misc,shared}.*';

const everywhere = defineConfig({
  plugins: {comments, 'check-file': checkFile},
  linterOptions: {reportUnusedDisableDirectives: 'error'},
  extends: [js.configs.recommended],
  rules: {
    // A file is named after the one concept that it holds.
    'check-file/filename-blocklist': ['error', {[VAGUE]: '**/<concept>.*'}],
    'comments/require-description': 'error',
    'max-lines': ['error', 300],
    eqeqeq: ['error', 'always', {null: 'ignore'}],
  },
});

const typescript = defineConfig({
  files: ['{src,test,stories,integrations,.config}/**/*.ts', '*.ts'],
  extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
  languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: pathOf('')}},
  rules: {
    '@typescript-eslint/class-literal-property-style': ['error', 'getters'],
    // A mapped type says what its key is.
    '@typescript-eslint/consistent-indexed-object-style': 'off',
    '@typescript-eslint/consistent-type-imports': 'error',
    // `return report(…)`: note it and end, in one line.
    '@typescript-eslint/no-confusing-void-expression': 'off',
    // An event listener may be asynchronous.
    '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {arguments: false}}],
    // A page may put anything where the types of the DOM have text.
    '@typescript-eslint/no-unnecessary-type-conversion': 'off',
    '@typescript-eslint/no-unused-vars': [
      'error',
      {argsIgnorePattern: '^_', ignoreRestSiblings: true},
    ],
    // `||` where an empty text or zero is as good as none.
    '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: true}],
    '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
  },
});

/** The library, and what builds and checks it. */
const source = defineConfig({
  files: ['{src,.config}/**/*.ts'],
  rules: {
    '@typescript-eslint/explicit-function-return-type': ['error', {allowExpressions: true}],
    'max-lines-per-function': ['error', {max: 40, skipComments: true}],
    'max-lines': ['error', 260],
  },
});

const library = defineConfig({
  files: ['src/**/*.ts'],
  plugins: {lit, wc},
  extends: ['lit/all', 'wc/best-practice'],
  rules: {
    '@typescript-eslint/member-ordering': ['error', {default: {memberTypes: MEMBERS}}],
    'lit/no-template-map': 'off',
    // A radio button's value never changes.
    'lit/no-value-attribute': 'off',
    'no-console': ['error', {allow: ['warn', 'error']}],
    'no-restricted-exports': [
      'error',
      {restrictDefaultExports: {direct: true, named: true, defaultFrom: true}},
    ],
  },
});

const tests = defineConfig({
  files: ['test/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        name: '@open-wc/testing',
        importNames: ['waitUntil'],
        message: 'It waits for one second, which a loaded machine may need: see test/wait.ts.',
      },
    ],
    '@typescript-eslint/no-base-to-string': 'off',
    '@typescript-eslint/no-empty-function': 'off',
    '@typescript-eslint/no-extraneous-class': 'off',
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unnecessary-condition': 'off',
    // What is read from JSON, or made to be wrong.
    '@typescript-eslint/no-unsafe-argument': 'off',
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-unsafe-return': 'off',
    '@typescript-eslint/require-await': 'off',
    '@typescript-eslint/unbound-method': 'off',
    'max-lines': ['error', 500],
  },
});

const browserTests = defineConfig({
  files: ['test/**/*.test.ts'],
  ignores: ['**/*.{unit,node}.test.ts'],
  // The types of a plugin make a promise of each `expect(…).to.equal(…)`.
  rules: {'@typescript-eslint/no-floating-promises': 'off'},
});

/** Plain JavaScript runs in Node. */
const node = defineConfig(
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {globals: {...globals.node}},
  },
  {files: ['test/bench/**/*.js'], languageOptions: {globals: globals.browser}},
);

export default defineConfig([
  globalIgnores([
    'dist/',
    'dist-storybook/',
    'dist-wordpress/',
    '.cache/',
    'test/frameworks/*/',
    // `test/frameworks/` checks these with the tags that the build adds.
    'src/frameworks/*.d.ts',
  ]),
  everywhere,
  typescript,
  source,
  library,
  tests,
  browserTests,
  node,
]);
