import {importAgain} from '../lazy/import-again.js';
import {ofPage} from '../page/owned.js';
import {bare, hasNavigation, onWindow} from '../page/page.js';
import type * as Follow from './follow.js';
import {imports} from './imports.js';
import type {FollowHost} from './place.js';
import {PresentElements} from './present-elements.js';

/**
 * Notices when the page's address, or a link that is pressed, names a place in the page. What takes
 * the reader there is loaded the first time: a shadow root is out of the browser's own reach.
 */
export class AddressWatch {
  #following: Promise<typeof Follow> | undefined;

  constructor() {
    for (const type of ['click', 'popstate', 'hashchange']) onWindow(type, this.tell);
    // Without it, `pushState` tells nobody.
    if (hasNavigation())
      EventTarget.prototype.addEventListener.call(
        window.navigation,
        'currententrychange',
        this.tell,
        bare({}),
      );
  }

  /** Tells of an event, or that an element has rendered. */
  readonly tell = async (event?: Event): Promise<void> => {
    const pressed = event && linkIn(event.composedPath());
    if (!this.#following && !/#./.test(pressed ?? location.href)) return;
    this.#following ??= importAgain(imports.follow, (error) => console.error(error));
    const hosts = ofPage(PresentElements).all as Iterable<FollowHost>;
    (await this.#following).follow(hosts, event, pressed);
  };
}

/** The address of the link in the path of an event. */
const linkIn = (path: readonly EventTarget[]): string | undefined => {
  const link = path.find((target) => (target as Element).localName === 'a');
  return link && String((link as HTMLAnchorElement).href);
};
