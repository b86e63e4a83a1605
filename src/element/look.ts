import {
  declaredDisplay,
  displayOf,
  hasDisplay,
  setDisplay,
  type Display,
} from '../story/html/display.js';
import {isLined, marksIn} from '../story/html/node.js';
import {computedStyleOf, createElement} from '../page/page.js';
import {isHiddenBlank} from './blank.js';
import {isDirected} from './direction.js';

type ComputedStyle = ReturnType<typeof computedStyleOf>;

/**
 * Elements to look at again, once there is something in them: those that were empty, which a style
 * sheet may hide only until they are filled, and those that the page has shown or hidden since.
 */
const again = new WeakSet<Element>();

/**
 * Looks how the page's style sheets show what is inside an element, and inside those that came with
 * it, which are forgotten: the browser computes the styles of all of them at once, and of none where
 * all has been seen. How something shows when it is first seen is how it is read.
 * @param changed elements to look at again, with all that is in them
 */
export const lookInto = (
  host: HTMLElement,
  arrivals: Set<HTMLElement>,
  changed: Iterable<Element>,
): void => {
  for (const element of changed)
    for (const one of [element, ...element.querySelectorAll('*')]) again.add(one);
  const unseen = [...arrivals.add(host)]
    .filter(({isConnected}) => isConnected)
    .map((one) => [one, unseenIn(one)] as const)
    .filter(([, elements]) => elements.length > 0);
  arrivals.clear();
  // What no slot takes in has no style, and WebKit keeps that of what is in a hidden one.
  const slots = unseen.flatMap(([{shadowRoot}, elements]) => {
    const isAgain = elements.some((element) => again.has(element));
    if (!shadowRoot || (shadowRoot.querySelector('slot') && !isAgain)) return [];
    const slot = createElement('slot');
    shadowRoot.prepend(slot);
    return slot;
  });
  for (const [one, elements] of unseen) lookAt(one, elements);
  for (const slot of slots) slot.remove();
};

/** Finds what to look at inside a host: elements that are new, and those that are due again. */
const unseenIn = (host: HTMLElement): Element[] =>
  [...host.querySelectorAll('*')].filter(
    (element) => !hasDisplay(element) || (again.has(element) && !isEmpty(element)),
  );

const lookAt = (host: HTMLElement, elements: readonly Element[]): void => {
  const style = computedStyleOf(host);
  const isVisible = style('visibility') === 'visible';
  const direction = isDirected(host) ? undefined : style('direction');
  for (const element of elements) {
    if (isEmpty(element)) again.add(element);
    else again.delete(element);
    const display = displayIn(element, isVisible, direction);
    if (display) setDisplay(element, display);
  }
};

/** Whether `:empty` matches. */
const isEmpty = (element: Element): boolean => !element.firstElementChild && !element.textContent;

/**
 * Whether no story can hold an element's look: see `Display`.
 * @param direction the way that all of its text should run, if none of it says
 */
const isOut = (element: Element, style: ComputedStyle, direction: string | undefined): boolean => {
  const {localName, parentElement} = element;
  const isNumbered = [localName, parentElement?.localName].includes('ol');
  return (
    declaredDisplay(element) === 'out' ||
    /absolute|fixed/.test(style('position')) ||
    (isNumbered && !/^(decimal|none)$/.test(style('list-style-type'))) ||
    isLined(element, style('text-decoration-line')) ||
    (/^su[bp]/.test(style('vertical-align')) &&
      !/^su[bp]$/.test(localName) &&
      !marksIn(element).length) ||
    (!!direction && style('direction') !== direction) ||
    // To ask for a height has the page laid out, halfway: not for a picture or a field.
    (!isEmpty(element) &&
      style('overflow') !== 'visible' &&
      [style('height'), style('max-height')].includes('0px')) ||
    style('font-size') === '0px'
  );
};

/** Whether the lines of the source are lines of the text. */
const hasLines = ({childNodes}: Element, style: ComputedStyle): boolean =>
  [...childNodes].some(({nodeValue}) => /\S\s*\n\s*\S/.test(nodeValue ?? '')) &&
  style('white-space').startsWith('pre');

/**
 * Finds the element before another that looks as it does: of its name, and neither has attributes. To
 * ask for all styles of each item of each list would take longer than all else.
 */
const likeBefore = (element: Element): Element | undefined => {
  const before = element.previousElementSibling;
  return before?.localName === element.localName &&
    ![element, before].some((one) => one.hasAttributes() || isEmpty(one)) &&
    displayOf(before) !== 'none'
    ? before
    : undefined;
};

const displayIn = (
  element: Element,
  isVisible: boolean,
  direction: string | undefined,
): Display => {
  // It will show when it has been read.
  if (isHiddenBlank(element)) return '';
  const style = computedStyleOf(element);
  const [display, visibility] = [style('display'), style('visibility')];
  if (display === 'none' || (isVisible && visibility !== 'visible')) return display && 'none';
  const like = likeBefore(element);
  const isHeld = like ? displayOf(like) !== 'out' : !isOut(element, style, direction);
  if (!isHeld || hasLines(element, style)) return 'out';
  const {localName, parentElement: parent} = element;
  // A float, and what stands in a row of boxes, is set as a block, and still goes on in its line.
  const isBoxed = style('float') !== 'none' || (parent && /flex|grid/.test(displayOf(parent)));
  return localName === 'span' && isBoxed ? 'inline' : display;
};
