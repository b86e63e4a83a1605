import type {Kit} from '../element/kit.js';
import {listenStyles} from './listen.styles.js';
import type {Passage} from './passages.js';
import {isShadowRoot} from './shadow-root.js';

const SPOKEN = 'data-spoken';

/** Marks the passage that is spoken, and keeps it in sight as long as the reader stays with it. */
export class Mark {
  readonly #kit: Kit;
  #element: Element | undefined;

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  move(to: Passage | undefined): void {
    const from = this.#element;
    const element = to?.element;
    if (element === from) return;
    from?.removeAttribute(SPOKEN);
    this.#element = element;
    if (!element) return;
    const root = element.getRootNode();
    if (isShadowRoot(root)) this.#kit.adoptStyles(root, [listenStyles]);
    // Who has scrolled elsewhere meanwhile is not called back.
    if (from && isInView(from) && !isInView(element)) follow(element);
    element.setAttribute(SPOKEN, '');
  }
}

const isInView = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

const follow = (element: Element): void => {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({block: 'center', behavior: isCalm ? 'auto' : 'smooth'});
};
