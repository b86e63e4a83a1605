/*
 * What Lit takes for the page's globals in `dist/cdn`. `vite.config.ts` has each module of Lit import
 * these bindings, which go before the globals of the same names; Lit's own code stays as it is.
 */
import {bare, read} from './page.js';

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Stands in for the page's `document`: an empty one, in which no element of the page shadows a
 * method. A node is adopted by the page's document when it is inserted there.
 */
export const inertDocument = read(document, 'implementation').createHTMLDocument('');

const TOKEN = /<(\/?)([\w-]+)([^>]*)>|<(\?[^>]*)>|[^<]+/g;
const ATTRIBUTE = /([^\s=/]+)(?:=(?:"([^"]*)"|(\S+)))?/g;
const VOID = /^(br|input)$/;
/** The end of the name of an attribute that a template has a value for: one that no parser minds. */
const BOUND = '$lit$';

/** Tells Lit of the attributes that have a value: the DOM refuses to set a name with a `$`. */
const expose = (element: Element, bound: ReadonlyMap<string, string>): void => {
  const methods = {
    hasAttributes: {value: () => true},
    getAttributeNames: {value: () => [...bound.keys()]},
    getAttribute: {value: (name: string) => bound.get(name)},
    removeAttribute: {value: () => undefined},
  };
  Object.defineProperties(element, bare(methods));
};

const makeElement = (name: string, attributes: string): Element => {
  const element = inertDocument.createElementNS(HTML, name);
  const bound = new Map<string, string>();
  for (const [, key = '', quoted, value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (key.endsWith(BOUND)) bound.set(key, quoted ?? value);
    else element.setAttribute(key, quoted ?? value);
  }
  if (bound.size) expose(element, bound);
  return element;
};

/**
 * Makes the nodes of a template one by one. Lit's own way is `innerHTML`, which a page's policy on
 * Trusted Types may forbid, and which is another language in XHTML. The templates of this library
 * hold elements with an end, `<br>`, `<input>`, text, and Lit's own markers; no entities.
 */
const parseTemplate = (html: string): {readonly content: DocumentFragment} => {
  const content = inertDocument.createDocumentFragment();
  let parent: ParentNode = content;
  for (const [token, isEnd, name, attributes = '', marker] of html.matchAll(TOKEN)) {
    if (isEnd) parent = (parent as ParentNode & Node).parentNode ?? content;
    else if (name) {
      const element = makeElement(name, attributes);
      parent.append(element);
      if (!VOID.test(name)) parent = element;
    } else parent.append(marker ? inertDocument.createComment(marker) : token);
  }
  return {content};
};

/** Lit's class of templates. */
interface TemplateClass {
  new (result: {readonly strings: readonly string[]}): {
    readonly parts: readonly {readonly ctor?: {readonly prototype: object}}[];
  };
  createElement: (html: string) => {readonly content: DocumentFragment};
}

/** A template with one value, which is that of an attribute. */
const SAMPLE = ((strings: TemplateStringsArray, _id: string) => strings)`<p id=${''}></p>`;

/**
 * Called by lit-html when it starts. The prototypes of its classes inherit nothing any more: their
 * instances read properties that they do not always have.
 * @see https://github.com/lit/lit/blob/main/packages/lit-html/src/polyfill-support.ts
 */
const litHtmlPolyfillSupport = (Template: TemplateClass, ChildPart: {prototype: object}): void => {
  Template.createElement = parseTemplate;
  const [attribute] = new Template({strings: SAMPLE}).parts;
  for (const {prototype} of [ChildPart, attribute?.ctor ?? ChildPart]) {
    Object.setPrototypeOf(prototype, null);
  }
};

/** Names that Lit reads of a class or an element which may not have them yet. */
const LITS = /^(_\$.*|l|renderRoot)$/;

/** Has an object of Lit's not inherit these names from a page that has put them on all objects. */
const shield = (object: object): void => {
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    if (!LITS.test(name) || Object.hasOwn(object, name)) continue;
    Object.defineProperty(object, name, bare({value: undefined, writable: true}));
  }
};

/** Static methods that take and give objects which would inherit from the page's. */
const METHODS = ['createProperty', 'getPropertyDescriptor'] as const;

/** Lit's base class. */
type ElementClass = {prototype: object} & Record<
  (typeof METHODS)[number],
  (...values: unknown[]) => unknown
>;

/**
 * Called by `@lit/reactive-element` when it starts. The options of properties, and the descriptors
 * that are made of them, inherit nothing.
 */
const reactiveElementPolyfillSupport = ({
  ReactiveElement,
}: {
  ReactiveElement: ElementClass;
}): void => {
  for (const name of METHODS) {
    const method = ReactiveElement[name];
    ReactiveElement[name] = function (...values) {
      return bare(method.apply(this, values.map(bare)));
    };
  }
  shield(ReactiveElement);
  shield(ReactiveElement.prototype);
};

/** Stands in for `Symbol`, to which Lit would add `metadata`, the symbol of decorators. */
export const litSymbol = Object.assign((name?: string) => Symbol(name), {
  for: (key: string) => Symbol.for(key),
  iterator: Symbol.iterator,
  metadata: Symbol(),
});

/** Decorators' metadata, which Lit would keep on the page's global object. */
export const litPropertyMetadata = new WeakMap<object, unknown>();

/**
 * Stands in for the page's global object: Lit's own hooks, and nothing else. It has no
 * `trustedTypes`, so Lit makes no policy, and no `ShadowRoot`, so Lit leaves style sheets alone.
 */
export const globals = bare({
  litHtmlPolyfillSupport,
  reactiveElementPolyfillSupport,
  litPropertyMetadata,
});
