import {AddressNews, type Way} from './address-news.js';
import {findPlace, type FollowHost, type Place} from './place.js';
import {isInSight, markPlace, reachPlace, revealPlace} from './reach-place.js';

/**
 * Follows the page's address into the elements. Where a reader loads the page again, or goes back or
 * forward, the browser knows the place that they left: then nothing scrolls.
 */
export class Follower {
  readonly #news = new AddressNews();
  /** How the reader came to an address whose place is still to be found: its element may come later. */
  #way: Way | undefined;
  #place: Place | undefined;
  #unmark: (() => void) | undefined;

  /** See `follow.ts`. */
  follow(hosts: readonly FollowHost[], event?: Event, pressed = ''): void {
    if (event?.type === 'click') return this.#press(hosts, event, pressed);
    this.#way = this.#news.read(event) ?? this.#way;
    // What has been rendered anew is marked again, and no more.
    if (this.#place?.element.isConnected === false) this.#way ??= 'restored';
    if (this.#way) void this.#show(hosts, this.#way);
  }

  #press(hosts: readonly FollowHost[], event: Event, pressed: string): void {
    this.#news.press(pressed);
    if (event.defaultPrevented && !this.#news.isTold) this.#awaitRouter(hosts, pressed);
  }

  /** Looks whether the page's router, which has taken over a link, has followed it. */
  #awaitRouter(hosts: readonly FollowHost[], pressed: string): void {
    if (location.href === pressed) this.follow(hosts);
    else if (this.#news.awaits(pressed)) setTimeout(() => this.#awaitRouter(hosts, pressed), 50);
  }

  async #show(hosts: readonly FollowHost[], way: Way): Promise<void> {
    const {href, hash} = location;
    this.#unmark?.();
    this.#place = this.#unmark = undefined;
    if (!hash) return void (this.#way = undefined);
    const found = findPlace(hosts, hash);
    if (!found) return;
    // What the browser finds now may be in HTML that is yet to be read.
    this.#way = found === 'page' ? (way === 'opened' ? way : 'restored') : undefined;
    if (found === 'page') return;
    await revealPlace(found);
    // A browser that looks for the id itself takes the focus away last.
    await new Promise((resolve) => setTimeout(resolve));
    const place = findPlace(hosts, hash);
    if (href !== location.href || !place || place === 'page') return;
    this.#place = place;
    this.#unmark = markPlace(place);
    // Who has opened the page may have read on meanwhile.
    const isOpened = way === 'opened' && (!scrollY || isInSight(place));
    if (isOpened || way === 'asked') reachPlace(place);
  }
}
