/** The folder of the font packages. Every picture uses these fonts, whatever a machine has. */
const FOLDER = '/node_modules/@fontsource-variable';

/** The addresses of the style sheets that declare the fonts. */
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

const stack = (latin: string): string =>
  [latin, ...OTHER_SCRIPTS].map((family) => `'${family} Variable'`).join(', ');

/** The packaged fonts that replace a stack ending in `serif`, as a value of `font-family`. */
export const SERIF = stack('Source Serif 4');

/** The packaged fonts that replace a stack ending in `sans-serif` or `system-ui`. */
export const SANS = stack('Source Sans 3');

const STACK = /(font[\w-]*\s*:)([^;{}]*\b(?:serif|system-ui)\b[^;{}]*)/g;

/**
 * Replaces each font stack of a style sheet, such as `--x-font: Georgia, serif`, with a stack of
 * packaged fonts. The fonts of the system differ between machines.
 */
export const pinFonts = (css: string): string =>
  css.replace(
    STACK,
    (_, property: string, value: string) => `${property} ${isSans(value) ? SANS : SERIF}`,
  );

const isSans = (value: string): boolean => /sans-serif|system-ui/.test(value);
