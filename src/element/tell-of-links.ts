import {bare} from '../page/page.js';
import {HearthLinkEvent} from './events.js';

/**
 * Has an element tell before a link in its shadow root is followed. The listener is in no template:
 * Lit hands a listener's options on, and would take those that a page has put on all objects.
 */
export const tellOfLinks = (host: Element, root: ShadowRoot): void =>
  root.addEventListener('click', (event) => tellOfLink(host, root, event), bare({}));

const tellOfLink = (host: Element, root: ShadowRoot, event: Event): void => {
  const link = (event.target as Element).closest('a');
  const href = link?.getAttribute('href');
  if (href == null || !root.contains(link)) return;
  if (!host.dispatchEvent(new HearthLinkEvent(href))) event.preventDefault();
};
