import {viewOf} from '../page/page.js';

/** The style sheets made so far: one serves the document of the window that made it, no other. */
const sheets = new WeakMap<Window, Map<string, CSSStyleSheet>>();

/**
 * The class of the style sheets that a shadow root can adopt; `undefined` without constructable
 * style sheets (Safari before 16.4, jsdom), where the words show without them.
 */
export const sheetClassFor = (root: ShadowRoot): typeof CSSStyleSheet | undefined => {
  const Sheet = viewOf(root.ownerDocument)?.CSSStyleSheet;
  const canAdopt =
    'adoptedStyleSheets' in root && typeof Sheet?.prototype.replaceSync === 'function';
  return canAdopt ? Sheet : undefined;
};

/**
 * Gives a shadow root the styles that it does not have, in whatever document it stands: an element
 * that a page moves into a frame and back keeps them.
 * @see https://github.com/lit/lit/issues/4868
 */
export const adoptStyles = (root: ShadowRoot, styles: readonly object[]): void => {
  const missing = sheetsFor(root, styles).filter((one) => !root.adoptedStyleSheets.includes(one));
  if (missing.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
};

/** Takes styles from a shadow root that were given to it. */
export const dropStyles = (root: ShadowRoot, styles: readonly object[]): void => {
  const dropped = sheetsFor(root, styles).filter((one) => root.adoptedStyleSheets.includes(one));
  if (dropped.length)
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => !dropped.includes(one));
};

/** The style sheets of some styles, for the document of a shadow root. */
const sheetsFor = (root: ShadowRoot, styles: readonly object[]): readonly CSSStyleSheet[] => {
  const view = viewOf(root.ownerDocument);
  const Sheet = sheetClassFor(root);
  if (!view || !Sheet) return [];
  const made = sheets.get(view) ?? new Map<string, CSSStyleSheet>();
  sheets.set(view, made);
  return styles.flatMap((style) => {
    if (!('cssText' in style)) return [];
    const text = String(style.cssText);
    const sheet = made.get(text) ?? new Sheet();
    if (!made.has(text)) sheet.replaceSync(text);
    made.set(text, sheet);
    return sheet;
  });
};
