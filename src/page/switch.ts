import {bare, read} from './page.js';

const ATTRIBUTE = 'data-hearth';

/** Whether the page shows none of the elements: `<html data-hearth="off">`. */
export const isOff = (): boolean =>
  read(document, 'documentElement').getAttribute(ATTRIBUTE) === 'off';

/** Calls back when the page shows them again. Returns what to call to stop waiting. */
export const whenOn = (listener: () => void): (() => void) => {
  const observer = new MutationObserver(() => {
    if (isOff()) return;
    observer.disconnect();
    listener();
  });
  observer.observe(read(document, 'documentElement'), bare({attributeFilter: [ATTRIBUTE]}));
  return () => observer.disconnect();
};
