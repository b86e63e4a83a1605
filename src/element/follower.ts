import {findPlace, type FollowHost, type Place} from './place.js';
import {markPlace, reachPlace, revealPlace} from './reach-place.js';

/** How long after a link is pressed the page's router may take to follow it, in milliseconds. */
const SOON = 3000;

/** Whether the browser tells of each change of the page's address, and what kind it is. */
const hasNavigation = (): boolean => 'navigation' in window;

/**
 * Follows the page's address into the elements. Where a reader reloads the page, or goes back or
 * forward, the browser knows the place that they left: then nothing scrolls.
 */
export class Follower {
  /** The address that was looked at last. */
  #address = '';
  /** What it names is still to be found: its element may come later. */
  #isSought = false;
  /** The browser itself takes the reader where they were. */
  #isCalm = false;
  #place: Place | undefined;
  #unmark: (() => void) | undefined;
  /** The link that was pressed last, and when. */
  #pressed = '';
  #pressedAt = 0;
  /** What the address and the scroll position were at the last `popstate`. */
  #popped = '';
  #top = 0;

  /** See `follow.ts`. */
  follow(hosts: readonly FollowHost[], event?: Event, pressed?: string): void {
    if (event?.type === 'click') return this.#press(hosts, event, pressed);
    if (this.#isNews(event)) {
      this.#address = location.href;
      this.#pressed = '';
      this.#isSought = true;
    }
    if (this.#isSought || this.#place?.element.isConnected === false) void this.#show(hosts);
  }

  #press(hosts: readonly FollowHost[], event: Event, pressed = ''): void {
    this.#pressed = pressed;
    this.#pressedAt = performance.now();
    if (event.defaultPrevented && !hasNavigation()) this.#awaitRouter(hosts, pressed);
  }

  /** Looks whether the page's router, which has taken over a link, has followed it. */
  #awaitRouter(hosts: readonly FollowHost[], pressed: string): void {
    if (this.#pressed !== pressed || performance.now() - this.#pressedAt > SOON) return;
    if (location.href === pressed) this.follow(hosts);
    else setTimeout(() => this.#awaitRouter(hosts, pressed), 50);
  }

  /** Whether the address names something else, or a link to the same was pressed. */
  #isNews(event: Event | undefined): boolean {
    const {href} = location;
    const isSoon = performance.now() - this.#pressedAt < SOON;
    const isPressed = this.#pressed === href && isSoon;
    const isOther = href !== this.#address;
    if (!event) {
      if (isOther)
        this.#isCalm = !isPressed && (this.#address ? this.#popped === href : hasComeBack());
      return isOther;
    }
    if (hasNavigation()) {
      const {navigationType} = event as NavigationCurrentEntryChangeEvent;
      if (!navigationType || !(isOther || isPressed)) return false;
      this.#isCalm = navigationType === 'traverse';
      return true;
    }
    if (event.type === 'popstate') {
      this.#popped = href;
      this.#top = scrollY;
      if (isPressed) this.#isCalm = false;
      return isPressed;
    }
    // A browser that goes back scrolls in between; for an id that it cannot find, it does not.
    if (isOther) this.#isCalm = scrollY !== this.#top;
    return isOther;
  }

  async #show(hosts: readonly FollowHost[]): Promise<void> {
    const address = this.#address;
    const isCalm = this.#isCalm;
    this.#unmark?.();
    this.#place = this.#unmark = undefined;
    const found = findPlace(hosts, location.hash);
    this.#isSought = !found;
    // From here on a place that is rendered anew is marked again, and no more.
    this.#isCalm ||= !!found;
    if (!found || found === 'page') return;
    await revealPlace(found);
    // A browser that looks for the id itself takes the focus away last.
    await new Promise((resolve) => setTimeout(resolve));
    const place = findPlace(hosts, location.hash);
    if (address !== this.#address || !place || place === 'page') return;
    this.#place = place;
    this.#unmark = markPlace(place);
    if (!isCalm) reachPlace(place);
  }
}

/** Whether the document came by a reload or by going back, or the reader has scrolled already. */
const hasComeBack = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const [here, there] = [location.href, entry?.name].map((address) => address?.split('#')[0]);
  const isRestored = history.scrollRestoration === 'auto' && entry?.type !== 'navigate';
  return here === there && (isRestored || scrollY > 0);
};
