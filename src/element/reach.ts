import {bare} from '../page/page.js';

/** Takes the reader to an element: to where it is in sight, and with the focus. */
export const reach = (element: HTMLElement, block: ScrollLogicalPosition): void => {
  element.tabIndex = -1;
  // Where nothing is laid out, as in jsdom, nothing scrolls.
  if ('scrollIntoView' in element) element.scrollIntoView(bare({block}));
  element.focus(bare({preventScroll: true}));
};
