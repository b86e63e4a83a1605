import {hasNavigation} from '../page/page.js';

/** How a reader comes to an address: they ask for it, or open the page with it, or come back to it. */
export type Way = 'asked' | 'opened' | 'restored';

/** How long after a link is pressed the page's router may take to follow it, in milliseconds. */
const SOON = 3000;

/** The record of how the page was opened; none in jsdom, which keeps no such records. */
const navigationEntries = (): readonly PerformanceNavigationTiming[] =>
  'getEntriesByType' in performance
    ? (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])
    : [];

/** Tells what is news of the page's address: another one, or the same by a link that was pressed. */
export class AddressNews {
  /** The fragment that was told of last. A script that changes the rest of an address leads nowhere. */
  #hash: string | undefined;
  /** The link that was pressed last, and when. */
  #pressed = '';
  #pressedAt = 0;
  /** The address and the scroll position at the last `popstate`. */
  #popped = '';
  #top = 0;
  /** The address of which a render told between a `popstate` and its `hashchange`. */
  #guessed = '';

  /** Whether the browser says of each change of the address what it is. */
  get isTold(): boolean {
    return hasNavigation();
  }

  /** Notes that a link was pressed. */
  press(address: string): void {
    this.#pressed = address;
    this.#pressedAt = performance.now();
  }

  /** Whether the page may still follow a link that was pressed. */
  awaits(address: string): boolean {
    return this.#pressed === address && performance.now() - this.#pressedAt < SOON;
  }

  /** The news that an event brings, or the look after a render; `undefined` where there are none. */
  read(event: Event | undefined): Way | undefined {
    const way = this.#wayOf(event);
    if (event?.type === 'popstate') {
      this.#popped = location.href;
      this.#top = scrollY;
    }
    if (way) {
      this.#hash = location.hash;
      this.#pressed = '';
    }
    return way;
  }

  #wayOf(event: Event | undefined): Way | undefined {
    const {href, hash} = location;
    const isOther = hash !== this.#hash;
    const isPressed = this.awaits(href);
    if (!event) return isOther ? (isPressed ? 'asked' : this.#wayOfUntold(href)) : undefined;
    if (this.isTold) {
      const {navigationType} = event as NavigationCurrentEntryChangeEvent;
      if (!navigationType || !(isOther || isPressed)) return;
      return navigationType === 'traverse' ? 'restored' : 'asked';
    }
    if (event.type === 'popstate') return isPressed ? 'asked' : undefined;
    if (!isOther && this.#guessed !== href) return;
    this.#guessed = '';
    // A browser that goes back scrolls in between; for an id that it does not find, it does not.
    return scrollY === this.#top ? 'asked' : 'restored';
  }

  /** How the reader came to an address that no event has told of. */
  #wayOfUntold(address: string): Way {
    if (this.#hash !== undefined && this.#popped !== address) return 'asked';
    this.#guessed = address;
    if (this.#hash !== undefined) return 'restored';
    const [entry] = navigationEntries();
    const [here, there] = [address, entry?.name].map((whole) => whole?.split('#')[0]);
    if (here !== there) return 'asked';
    const isRestored = entry?.type !== 'navigate' && history.scrollRestoration === 'auto';
    return isRestored ? 'restored' : 'opened';
  }
}
