import type {LitElement, PropertyValues} from 'lit';
import {bare, createElement, read, viewOf} from '../page/page.js';

const ANY_CHANGE = bare({childList: true, characterData: true, subtree: true});

/** Where elements speak to readers, and their extras change nodes between renders. */
const OURS = '[role=status],.listening';

const FOCUSABLE = 'a,button,input,summary,[tabindex]';

/**
 * Has an element render all its nodes anew where others have changed some: a translator puts elements
 * in the place of texts, an extension wraps or removes some. Lit, which knows nothing of it, would
 * write into nodes that no longer show. Where a render fails even so, the HTML shows as it is, until
 * the next one.
 */
export class Renewal {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  /** Others have changed nodes since all of them were made. */
  #isTouched = false;
  #hasFailed = false;
  #content: unknown;
  #backToPlace: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Performs an update of the element; the changes that are made in it are its own. */
  perform(update: () => void): void {
    const {localName, shadowRoot} = this.#host;
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
    try {
      this.#performTwice(update);
      this.#hasFailed = false;
    } catch (error) {
      if (!this.#hasFailed)
        console.error(`<${localName}> could not be shown; its HTML shows as it is.`, error);
      this.#hasFailed = true;
      shadowRoot?.replaceChildren(createElement('slot'));
    }
    this.#backToPlace?.();
    this.#backToPlace = undefined;
    if (shadowRoot) this.#observer.observe(shadowRoot, ANY_CHANGE);
  }

  /**
   * Empties the shadow root before a render that may show other words. What others have made of words
   * that stay the same, stays.
   */
  prepare(content: unknown, changed: PropertyValues): void {
    const isOther = content !== this.#content || [...changed.keys()].some((key) => key !== 'depth');
    this.#content = content;
    if (this.#hasFailed || (isOther && this.#isTouched)) this.#empty();
  }

  #performTwice(update: () => void): void {
    try {
      update();
    } catch {
      this.#empty();
      this.#host.requestUpdate();
      update();
    }
  }

  #note(records: readonly MutationRecord[]): void {
    this.#isTouched ||= records.some(({target}) => {
      const element = 'closest' in target ? (target as Element) : target.parentElement;
      return !element?.closest(OURS);
    });
  }

  #empty(): void {
    const {shadowRoot, renderOptions} = this.#host;
    if (!shadowRoot) return;
    this.#isTouched = false;
    this.#backToPlace = rememberPlace(shadowRoot);
    // What Lit knows of a root belongs to the node that it renders before.
    renderOptions.renderBefore = read(document, 'createComment').call(document, '');
    shadowRoot.replaceChildren(renderOptions.renderBefore);
  }
}

/**
 * Remembers where the reader is, and what has the focus in a shadow root.
 * @returns what brings the reader back there, and the focus to it or to what has come in its place.
 */
const rememberPlace = (root: ShadowRoot): (() => void) => {
  const {activeElement} = root;
  const view = viewOf(root.ownerDocument);
  const {scrollX: left = 0, scrollY: top = 0} = view ?? {};
  const find = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const place = find().findIndex((element) => element === activeElement);
  return () => {
    const element = activeElement?.isConnected ? (activeElement as HTMLElement) : find()[place];
    element?.focus(bare({preventScroll: true}));
    // WebKit scrolls the page when much of it is taken out; others hold on to what is in sight.
    if ('CSS' in globalThis && !CSS.supports('overflow-anchor', 'auto'))
      view?.scrollTo(bare({left, top, behavior: 'instant'}));
  };
};
