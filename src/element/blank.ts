import {blankHostStyles} from '../theme/host.styles.js';
import {adoptStyles, dropStyles} from './adopt-styles.js';

const blank = new WeakSet<Element>();

/** Whether an element is out of the page's layout by {@link hideBlank}. */
export const isHiddenBlank = (element: Element): boolean => blank.has(element);

/** Takes an element that shows nothing, and waits for nothing, out of the page's layout. */
export const hideBlank = (host: HTMLElement): void => {
  const {shadowRoot, ariaBusy} = host;
  if (!shadowRoot) return;
  const isBlank = !ariaBusy && !shadowRoot.querySelector(':not(slot[hidden])');
  if (isBlank) {
    blank.add(host);
    adoptStyles(shadowRoot, [blankHostStyles]);
  } else if (blank.delete(host)) dropStyles(shadowRoot, [blankHostStyles]);
};
