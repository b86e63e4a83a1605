import {HearthLinkEvent} from './events.js';

/** Tells before a link in a section is followed. As a listener of a template it is the element's. */
export function tellOfLink(this: Element, event: Event): void {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (href == null) return;
  if (!this.dispatchEvent(new HearthLinkEvent(href))) event.preventDefault();
}
