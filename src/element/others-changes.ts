import {bare, viewOf} from '../page/page.js';

const ANY_CHANGE = bare({childList: true, characterData: true, subtree: true});

/** Where elements speak to readers, and their extras change nodes between renders. */
const OURS = '[role=status],.listening';

const FOCUSABLE = 'a,button,input,summary,[tabindex]';

/**
 * Notices what others do to the nodes of a shadow root between renders: a translator puts elements in
 * the place of texts, an extension wraps or removes some. Lit, which knows nothing of it, would write
 * into nodes that no longer show.
 */
export class OthersChanges {
  /** Whether there have been any since the root was emptied. */
  areThere = false;
  readonly #observer = new MutationObserver((records) => this.#note(records));

  /** Takes what is done from now on for done by others. */
  watch(root: ShadowRoot): void {
    this.#observer.observe(root, ANY_CHANGE);
  }

  /** Takes what is done from now on for done by the element itself. */
  pause(): void {
    this.#note(this.#observer.takeRecords());
    this.#observer.disconnect();
  }

  #note(records: readonly MutationRecord[]): void {
    this.areThere ||= records.some(
      ({target}) => !(target instanceof Element ? target : target.parentElement)?.closest(OURS),
    );
  }
}

/**
 * Remembers where the reader is, and what has the focus in a shadow root.
 * @returns what brings the reader back there, and the focus to it or to what has come in its place.
 */
export const rememberPlace = (root: ShadowRoot): (() => void) => {
  const {activeElement} = root;
  const view = viewOf(root.ownerDocument);
  const {scrollX: left = 0, scrollY: top = 0} = view ?? {};
  const find = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const place = find().findIndex((element) => element === activeElement);
  return () => {
    const element = activeElement?.isConnected ? (activeElement as HTMLElement) : find()[place];
    element?.focus(bare({preventScroll: true}));
    // WebKit scrolls the page when much of it is taken out; others hold on to what is in sight.
    if (!CSS.supports('overflow-anchor', 'auto'))
      view?.scrollTo(bare({left, top, behavior: 'instant'}));
  };
};
