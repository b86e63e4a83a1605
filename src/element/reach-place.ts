import {bare, createElement, findAround, onWindow, read} from '../page/page.js';
import {sheetClassFor} from './adopt-styles.js';
import type {FollowHost, Place} from './place.js';
import {targetStyles} from './target-styles.js';

const hostOf = (element: Element): FollowHost =>
  (element.getRootNode() as ShadowRoot).host as FollowHost;

/**
 * Shows a place that the reader does not see yet: folded away by the page, beyond the chosen depth, or
 * a turn to come.
 */
export const revealPlace = async ({element}: Place): Promise<void> => {
  const host = hostOf(element);
  const {storyHost, block} = host;
  const findFolded = (): HTMLElement | null | undefined => findAround(host, 'details:not([open])');
  for (let folded = findFolded(); folded; folded = findFolded()) folded.setAttribute('open', '');
  if (storyHost && host.isBeyondDepth) {
    storyHost.depth = block.depth;
    await storyHost.updateComplete;
    await host.updateComplete;
  }
  const turn = element.closest('[part~=turn]');
  const turns = [...(turn?.parentElement?.children ?? [])];
  if (turn) await host.showItem?.(turns.indexOf(turn));
};

/**
 * Gives a place the look that a page has for `:target`, and a turn or a point, which the page's HTML
 * does not have, our own mark. Returns what takes them away.
 */
export const markPlace = (place: Place): (() => void) => {
  const {element, source} = place;
  const host = hostOf(element);
  const root = element.getRootNode() as ShadowRoot;
  const Sheet = sheetClassFor(root);
  if (!Sheet) return () => undefined;
  const sheet = new Sheet();
  sheet.replaceSync(targetStyles(element, source, host));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  element.classList.add('target');
  element.classList.toggle('marked', !source);
  return () => {
    element.classList.remove('target', 'marked');
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

/** Takes the reader to a place: its beginning comes into sight, and it has the focus. */
export const reachPlace = (place: Place): void => {
  const {element} = place;
  // jsdom has no layout to scroll in.
  if (!('scrollIntoView' in element)) return;
  scrollToPlace(place);
  const top = scrollY;
  // What comes above meanwhile moves it.
  if (read(document, 'readyState') !== 'complete')
    onWindow('load', () => scrollY === top && scrollToPlace(place), true);
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), bare({once: true}));
  }
  element.focus(bare({preventScroll: true}));
};

const scrollToPlace = ({element, text, offset = 0}: Place): void => {
  const options = bare({block: 'start'} as const);
  if (!text) return element.scrollIntoView(options);
  const rest = text.splitText(offset);
  const place = createElement('span');
  place.className = 'target';
  rest.before(place);
  place.scrollIntoView(options);
  place.remove();
  text.appendData(rest.data);
  rest.remove();
};

/** Whether the beginning of a place is on the screen. */
export const isInSight = ({element}: Place): boolean => {
  const {top} = element.getBoundingClientRect();
  // WebKit scrolls to whole pixels.
  return top > -1 && top < innerHeight;
};
