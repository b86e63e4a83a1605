/** The fonts of packages, in which every picture is set, whatever fonts a machine has. */
const FOLDER = '/node_modules/@fontsource-variable';

/** The style sheets that declare them. */
export const FONT_SHEETS = [
  'source-serif-4/wght.css',
  'source-serif-4/wght-italic.css',
  'source-sans-3/wght.css',
  'source-sans-3/wght-italic.css',
  'noto-naskh-arabic/wght.css',
  'noto-serif-hebrew/wght.css',
  'noto-serif-jp/wght.css',
].map((path) => `${FOLDER}/${path}`);

const OTHER_SCRIPTS = ['Noto Naskh Arabic', 'Noto Serif Hebrew', 'Noto Serif JP'];

const stack = (/** @type {string} */ latin) =>
  [latin, ...OTHER_SCRIPTS].map((family) => `'${family} Variable'`).join(', ');

export const SERIF = stack('Source Serif 4');
export const SANS = stack('Source Sans 3');

const STACK = /(font[\w-]*\s*:)([^;{}]*\b(?:serif|system-ui)\b[^;{}]*)/g;

/**
 * A style sheet with each of its stacks of fonts, such as `--x-font: Georgia, serif`, replaced by
 * one of those above: a stack that names fonts of the system shows another on each machine.
 *
 * @param {string} css
 */
export const pinFonts = (css) =>
  css.replace(STACK, (_, property, value) => `${property} ${isSans(value) ? SANS : SERIF}`);

const isSans = (/** @type {string} */ value) => /sans-serif|system-ui/.test(value);
