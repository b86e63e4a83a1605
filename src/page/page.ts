import {bare} from '../story/bare.js';
import {withoutPrototype} from '../story/without-prototype.js';

export {bare, withoutPrototype};

/**
 * What a page can put in front of its own `document` and `window`: an element named like a property
 * (`<form name="createElement">`, `<a id="addEventListener">`) shadows it. So these are taken from
 * the prototype of the object itself: `Document` may be another one, on pages with MooTools.
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem-filter
 */
export const read = <Of extends Node, Key extends keyof Of>(of: Of, key: Key): Of[Key] =>
  Reflect.get(Object.getPrototypeOf(of) as object, key, of);

/** The window that shows a document, if one does. */
export const viewOf = (of: Document): (Window & typeof globalThis) | null =>
  read(of, 'defaultView');

/** Makes an element in the page's document. */
export const createElement = (tag: string): HTMLElement =>
  read(document, 'createElement').call(document, tag);

/** What a selector finds in a node. */
export const select = (node: ParentNode & Node, selector: string): Element[] => [
  ...read(node, 'querySelectorAll').call(node, selector),
];

/** Whether a selector finds an element. */
export const matches = (element: Element, selector: string): boolean =>
  read(element, 'matches').call(element, selector);

/** The nearest element around one, or itself, that a selector finds, out of shadow roots too. */
export const findAround = (element: Element, selector: string): HTMLElement | null | undefined => {
  // Not by its class: in another document it may be of that one's.
  const {nodeType, host} = element.getRootNode() as ShadowRoot;
  const isHosted = nodeType === 11 && !!host;
  return (
    element.closest<HTMLElement>(selector) ?? (isHosted ? findAround(host, selector) : undefined)
  );
};

/**
 * Reads computed styles of an element by the names that properties have in CSS. As properties of the
 * declaration, Chromium would give what a page has put on `Object.prototype` under these names.
 */
export const computedStyleOf = (element: Element): ((property: string) => string) => {
  const style = getComputedStyle(element);
  return (property) => style.getPropertyValue(property);
};

/**
 * Whether the Navigation API tells of new addresses. Safari has it since 26.2, and Firefox since 147;
 * elsewhere `navigation` may be the `<nav id="navigation">` of a page. On a page without an origin,
 * such as one in a sandbox, it has no entry and tells nothing.
 */
export const hasNavigation = (): boolean =>
  Object.hasOwn(window, 'NavigationCurrentEntryChangeEvent') && !!window.navigation.currentEntry;

/** Whether the page is still being read. */
export const isReading = (): boolean => read(document, 'readyState') === 'loading';

/** The page's window: under the name of it, test runners have an object of their own. */
const pageWindow = (): Window => viewOf(document) ?? window;

/** Adds a listener to the page's window. */
export const onWindow = (type: string, listener: (event: Event) => void, isOnce = false): void =>
  EventTarget.prototype.addEventListener.call(
    pageWindow(),
    type,
    listener,
    withoutPrototype({once: isOnce}),
  );

/** Removes a listener from the page's window. */
export const offWindow = (type: string, listener: () => void): void =>
  EventTarget.prototype.removeEventListener.call(pageWindow(), type, listener);

/** The browser's own `Event`, whatever the page calls by that name. */
export const NativeEvent = /* @__PURE__ */ Object.getPrototypeOf(CustomEvent) as typeof Event;
