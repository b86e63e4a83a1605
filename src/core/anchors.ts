import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element whose items can be linked to. */
export interface AnchorsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What the ids of its items begin with. */
  readonly anchorPrefix: string;
  /** Shows an item that is not in sight yet. */
  showItem(index: number): Promise<unknown>;
}

/** The page's fragment, and the element that follows it: the first of those that could. */
let followed: {fragment: string; host: AnchorsHost} | undefined;

/**
 * Gives the items of an element ids that can be linked to (`tidal-plant-turn-3`), and takes the
 * reader to the one that the page's address names. A shadow root's ids are out of a browser's own
 * reach.
 */
export class Anchors implements ReactiveController {
  readonly #host: AnchorsHost;
  readonly #kind: string;
  #fragment = '';

  constructor(host: AnchorsHost, kind: string) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
  }

  hostUpdated(): void {
    this.#follow();
  }

  /** The id of an item, by its place from 0. */
  id(index: number): string {
    return `${this.#host.anchorPrefix}-${this.#kind}-${index + 1}`;
  }

  /** The address of an item on this page. */
  address(index: number): string {
    return `${location.href.split('#')[0] ?? ''}#${encodeURIComponent(this.id(index))}`;
  }

  readonly #follow = (): void => {
    const fragment = readFragment();
    if (fragment === this.#fragment) return;
    const root = this.#host.renderRoot;
    root.querySelector('.marked')?.classList.remove('marked');
    const start = this.id(0).slice(0, -1);
    const index = fragment.startsWith(start) ? Number(fragment.slice(start.length)) - 1 : -1;
    const item = index < 0 ? null : root.querySelector(`#${CSS.escape(fragment)}`);
    if (index < 0 || item) this.#fragment = fragment;
    if (item instanceof HTMLElement && this.#claims(fragment)) void this.#reach(item, index);
  };

  #claims(fragment: string): boolean {
    const isTaken = followed?.fragment === fragment && followed.host.isConnected;
    if (!isTaken) followed = {fragment, host: this.#host};
    return followed?.host === this.#host;
  }

  async #reach(item: HTMLElement, index: number): Promise<void> {
    await this.#host.showItem(index);
    item.classList.add('marked');
    item.tabIndex = -1;
    item.scrollIntoView({block: 'center'});
    item.focus({preventScroll: true});
  }
}

const readFragment = (): string => {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};
