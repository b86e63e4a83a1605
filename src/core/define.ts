import {bare} from './page.js';

/** The version of this copy of the library. */
export const VERSION = '0.1.0';

/** The name under which the first copy of the library on a page leaves its version. */
const MARK = 'hearth-version';

/** The registries that were told of another version. */
const told = new WeakSet<CustomElementRegistry>();

/**
 * Whether this copy may register elements: the first version that comes to a registry does. Another
 * one stands back whole, since the elements of two versions would not know each other, and says so
 * once.
 */
export const isFirst = (registry = customElements): boolean => {
  // What the elements cannot do without: a page may lack it, and Node does.
  if (typeof MutationObserver !== 'function') return false;
  const version = (registry.get(MARK) as {readonly version?: string} | undefined)?.version;
  if (version === undefined) {
    registry.define(MARK, makeMark());
  } else if (version !== VERSION && !told.has(registry)) {
    told.add(registry);
    console.warn(`hearth-widgets ${VERSION} stands back: ${version} came first. Load one version.`);
  }
  return version === undefined || version === VERSION;
};

/** A constructor with all that registering one reads, which it would otherwise inherit. */
const makeMark = (): CustomElementConstructor => {
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a registry takes nothing else
  class Mark {
    static readonly version = VERSION;
    static readonly disabledFeatures = [];
    static formAssociated = false;
  }
  // Polyfills write their own in their place.
  const none = {writable: true};
  const callbacks = {
    connectedCallback: none,
    disconnectedCallback: none,
    connectedMoveCallback: none,
    adoptedCallback: none,
    attributeChangedCallback: none,
  };
  Object.defineProperties(Mark.prototype, bare(callbacks));
  return Mark as unknown as CustomElementConstructor;
};

/**
 * Registers an element under a tag, here or in another registry. A tag that is taken is left alone,
 * as are all of them where another version of the library came first.
 */
export const define = (
  tag: string,
  element: CustomElementConstructor,
  registry = customElements,
): void => {
  if (isFirst(registry) && !registry.get(tag)) registry.define(tag, element);
};
