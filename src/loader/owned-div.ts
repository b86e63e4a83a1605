import {bare, createElement, read} from '../page/page.js';
import {Names} from './names.js';
import {tagsOf} from './tags-of.js';

/** Ways to change what is in a node; not every browser has the last one. */
const METHODS = ['appendChild', 'insertBefore', 'removeChild', 'replaceChild', 'moveBefore'];

type Method = (...nodes: (Node | null)[]) => unknown;

/**
 * A `<div class="hearth-quote">` with the element inside, which holds what the `<div>` held. The
 * `<div>` belongs to the page: a framework or a morph that knows it finds the children where it left
 * them, since the `<div>` passes on what is done to them. What comes into it beside the element goes
 * into the element, and when it loses the class, it gets its children back.
 */
export class OwnedDiv {
  readonly tag: string;
  readonly #div: Element;
  readonly #element: HTMLElement;
  readonly #find: (div: Element) => void;
  readonly #isTag: (name: string) => boolean;
  readonly #observer = new MutationObserver(() => this.#follow());
  #isDone = false;

  /**
   * @param tags those of all elements
   * @param find looks at the `<div>` again, when its class names another element
   */
  constructor(div: Element, tag: string, tags: readonly string[], find: (div: Element) => void) {
    this.tag = tag;
    this.#div = div;
    this.#find = find;
    this.#isTag = (name) => tags.includes(name);
    // In a copy of the page the element is there.
    const copied = [...div.children].find(({localName}) => localName === tag);
    this.#element = (copied as HTMLElement | undefined) ?? createElement(tag);
    // Links into the element begin with it, and no page has an id twice.
    Object.defineProperty(this.#element, 'id', bare({configurable: true, get: () => div.id}));
    new Names(div, this.#element);
    this.#passOn();
    this.#observer.observe(div, bare({childList: true, attributeFilter: ['class']}));
    this.#follow();
  }

  get #isIn(): boolean {
    return this.#element.parentNode === this.#div;
  }

  #follow(): void {
    const named = tagsOf(this.#div).find(this.#isTag);
    if (named === this.tag) return this.#enter();
    if (this.#isIn) this.#element.replaceWith(...this.#element.childNodes);
    this.#isDone = false;
    if (!named) return;
    this.#observer.disconnect();
    this.#find(this.#div);
  }

  /** Puts the element in, and what is beside it into the element. */
  #enter(): void {
    const [div, element] = [this.#div, this.#element];
    const others = [...div.childNodes].filter((node) => node !== element);
    if (!this.#isIn) {
      // What the page has emptied stays empty.
      if (this.#isDone && !others.length) return;
      element.replaceChildren();
      div.append(element);
    }
    this.#isDone = true;
    const first = element.firstChild;
    // A frame that is moved in this way does not load again.
    const move = 'moveBefore' in element ? 'moveBefore' : 'insertBefore';
    for (const node of others) {
      const isBefore = node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      (element as object as Record<string, Method>)[move]?.(node, isBefore ? first : null);
    }
    this.#observer.takeRecords();
  }

  /** Has the `<div>` answer, to those who ask in the way of frameworks, as if nothing were between. */
  #passOn(): void {
    const [div, element] = [this.#div, this.#element];
    for (const name of ['firstChild', 'lastChild'] as const) {
      const get = (): Node | null => (this.#isIn ? childOf(element, name) : read(div, name));
      Object.defineProperty(div, name, bare({configurable: true, get}));
    }
    for (const name of METHODS) {
      const method = read(div as never, name as never) as Method | undefined;
      if (!method) continue;
      const value: Method = (...nodes) => {
        const isHere = !this.#isIn || nodes.some((node) => node?.parentNode === div);
        return method.apply(isHere ? div : element, nodes);
      };
      Object.defineProperty(div, name, bare({configurable: true, writable: true, value}));
    }
  }
}

/** A child of an element; not the copy of what it shows, which the page does not know of. */
const childOf = (element: Element, name: 'firstChild' | 'lastChild'): Node | null => {
  const child = element[name];
  const isCopy = child && (child as Partial<Element>).className === 'hearth-copy';
  return isCopy ? child.previousSibling : child;
};
