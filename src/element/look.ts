import {
  displayOf,
  hasDisplay,
  isStruckOut,
  setDisplay,
  type Display,
} from '../story/html/display.js';
import {computedStyleOf, createElement} from '../page/page.js';

type ComputedStyle = ReturnType<typeof computedStyleOf>;

/** Elements that were empty when looked at. A style sheet may hide them only until they are filled. */
const empty = new WeakSet<Element>();

/**
 * Looks how the page's style sheets show what is inside an element, and inside those that came with
 * it, which are forgotten: the browser computes the styles of all of them at once, and of none where
 * all has been seen. How something shows when it is first seen is how it is read.
 */
export const lookInto = (host: HTMLElement, arrivals: Set<HTMLElement>): void => {
  const unseen = [...arrivals.add(host)]
    .filter(({isConnected}) => isConnected)
    .map((one) => [one, unseenIn(one)] as const)
    .filter(([, elements]) => elements.length > 0);
  arrivals.clear();
  // What no slot takes in has no style, and WebKit keeps that of what is in a hidden one.
  const slots = unseen.flatMap(([{shadowRoot}, elements]) => {
    const isFilled = elements.some((element) => empty.has(element));
    if (!shadowRoot || (shadowRoot.querySelector('slot') && !isFilled)) return [];
    const slot = createElement('slot');
    shadowRoot.prepend(slot);
    return slot;
  });
  for (const [one, elements] of unseen) lookAt(one, elements);
  for (const slot of slots) slot.remove();
};

/** What is inside a host that has not been looked at, or has been filled since. */
const unseenIn = (host: HTMLElement): Element[] =>
  [...host.querySelectorAll('*')].filter(
    (element) => !hasDisplay(element) || (empty.has(element) && !isEmpty(element)),
  );

const lookAt = (host: HTMLElement, elements: readonly Element[]): void => {
  const isVisible = computedStyleOf(host)('visibility') === 'visible';
  for (const element of elements) {
    if (isEmpty(element)) empty.add(element);
    else empty.delete(element);
    const display = displayIn(element, isVisible);
    if (display) setDisplay(element, display);
  }
};

/** Whether `:empty` matches. */
const isEmpty = (element: Element): boolean => !element.firstElementChild && !element.textContent;

/** Whether no story can hold an element's look: see `Display`. */
const isOut = ({localName, childNodes}: Element, style: ComputedStyle): boolean =>
  /absolute|fixed/.test(style('position')) ||
  /alpha|latin|roman|greek/.test(localName === 'ol' ? style('list-style-type') : '') ||
  isStruckOut(localName, style('text-decoration-line')) ||
  (style('overflow') !== 'visible' && [style('height'), style('max-height')].includes('0px')) ||
  style('font-size') === '0px' ||
  (style('white-space').startsWith('pre') &&
    [...childNodes].some(({nodeValue}) => /\S\s*\n\s*\S/.test(nodeValue ?? '')));

const displayIn = (element: Element, isVisible: boolean): Display => {
  const style = computedStyleOf(element);
  const [display, visibility] = [style('display'), style('visibility')];
  if (display === 'none' || (isVisible && visibility !== 'visible')) return display && 'none';
  const {localName, parentElement: parent} = element;
  if (element.hasAttributes() && isOut(element, style)) return 'out';
  // A float, and what stands in a row of boxes, is set as a block, and still goes on in its line.
  const isBoxed = style('float') !== 'none' || (parent && /flex|grid/.test(displayOf(parent)));
  return localName === 'span' && isBoxed ? 'inline' : display;
};
