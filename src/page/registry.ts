import {withoutPrototype} from './page.js';
import {VERSION} from './version.js';

/** The name under which the first copy of the library on a page leaves its version. */
const MARK = 'hearth-version';

/** What came to a registry before: a version of this library, or what plays shadow roots. */
const firstIn = (registry: CustomElementRegistry): string | undefined => {
  const page = globalThis as {readonly ShadyDOM?: {readonly inUse?: unknown}};
  // With it, an element's HTML shows beside what the element renders.
  if (Object.hasOwn(page, 'ShadyDOM') && page.ShadyDOM?.inUse === true) return 'ShadyDOM';
  return (registry.get(MARK) as {readonly version?: string} | undefined)?.version;
};

/** The registries that were told of another version. */
const told = new WeakSet<CustomElementRegistry>();

/**
 * Whether this copy may register elements: the first version that comes to a registry does. Another
 * one stands back whole, since the elements of two versions would not know each other, and says so
 * once. So does each where ShadyDOM plays shadow roots.
 */
export const isFirst = (registry = customElements): boolean => {
  // What the elements cannot do without: a page may lack it, and Node does.
  if (typeof MutationObserver !== 'function') return false;
  const first = firstIn(registry);
  if (first === undefined) {
    registry.define(MARK, makeMark());
  } else if (first !== VERSION && !told.has(registry)) {
    told.add(registry);
    console.warn(`hearth-widgets ${VERSION} stands back: ${first} came first. Load only one.`);
  }
  return first === undefined || first === VERSION;
};

/** A constructor with all that registering one reads, which it would otherwise inherit. */
const makeMark = (): CustomElementConstructor => {
  class Mark extends HTMLElement {
    static readonly version = VERSION;
    static readonly disabledFeatures = [];
    static formAssociated = false;
  }
  // Polyfills write their own in their place.
  const none = withoutPrototype({writable: true});
  for (const name of ['connected', 'disconnected', 'connectedMove', 'adopted', 'attributeChanged'])
    Object.defineProperty(Mark.prototype, `${name}Callback`, none);
  return Mark;
};

/**
 * Registers an element under a tag, here or in another registry. A tag that is taken is left alone,
 * as are all of them where another version, or ShadyDOM, came first.
 */
export const define = (
  tag: string,
  element: CustomElementConstructor,
  registry = customElements,
): void => {
  if (isFirst(registry) && !registry.get(tag)) registry.define(tag, element);
};
