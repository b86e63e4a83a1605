import {attributeText, type Attributed} from './attributes.js';

/**
 * How an element takes part in the page: `none` where it shows nothing; `out` where no story can hold
 * its look (outside of the text, folded away, struck out, underlined, a lettered list); otherwise a value of
 * CSS's `display`, or empty if unknown.
 */
export type Display = string;

/** What a browser has said of elements: see {@link setDisplay}. */
const displays = new WeakMap<Attributed, Display>();

/** Whether a browser has said how an element shows. */
export const hasDisplay = (element: Attributed): boolean => displays.has(element);

/** Keeps what the style sheets of a page make of an element. */
export const setDisplay = (element: Attributed, display: Display): void => {
  displays.set(element, display);
};

/** How an element shows; where no browser has said, by its own attributes. */
export const displayOf = (element: Attributed): Display =>
  displays.get(element) ?? declaredDisplay(element);

/** How an element shows by its own attributes; empty where they do not say. */
export const declaredDisplay = (element: Attributed): Display => {
  if (element.getAttribute('hidden') !== null) return 'none';
  const style = attributeText(element, 'style');
  if (!style) return '';
  if (/(display:\s*none|visibility:\s*hidden)/i.test(style)) return 'none';
  if (/position:\s*(absolute|fixed)|list-style[^;]*(alpha|latin|roman|greek|none)/i.test(style))
    return 'out';
  return /display:\s*([\w-]+)/i.exec(style)?.[1] ?? '';
};
