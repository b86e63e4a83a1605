/** Runs in the page, before all else: notes when the last words show, and what moves and blocks. */
import {LAST_WORDS} from './content.js';

const seen = {shown: NaN, shift: 0, blocking: 0};
window.seen = seen;

const observe = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
    type,
    buffered: true,
  });
observe('layout-shift', ({value}) => (seen.shift += value));
observe('longtask', ({duration}) => (seen.blocking += duration - 50));

const range = document.createRange();

const isShown = (node) => {
  if (node.nodeType === Node.TEXT_NODE && node.data.includes(LAST_WORDS)) {
    range.selectNode(node);
    return range.getClientRects().length > 0;
  }
  return [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].some(isShown);
};

const look = () => {
  if (document.body && isShown(document.body)) seen.shown = performance.now();
  else requestAnimationFrame(look);
};
look();
