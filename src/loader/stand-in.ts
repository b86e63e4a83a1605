import {createElement} from '../page/page.js';

/** What stands for an element: a `<div>` of its class, where a CMS strips its tag; an embed code. */
export const STAND_INS = 'div[class*=hearth-],script[data-hearth]';

/** An attribute's `data-` form; none of one that would run code or set off a policy's report. */
const DATA = /^data-(?!on|style$|hearth$)([a-z][\w-]*)$/;

/** Whether an element is an embed code. */
export const isEmbed = (element: Element): boolean => element.localName === 'script';

/** The tags that an element may be, or stand for. */
export const tagsOf = (element: Element): readonly string[] => {
  if (isEmbed(element)) return [`hearth-${element.getAttribute('data-hearth')}`];
  return element.localName === 'div' ? [...element.classList] : [element.localName];
};

/**
 * Puts an element in the place of its stand-in, with its attributes and what is inside it; behind an
 * embed code, which stays, with its `data-` attributes alone. Each `data-x` is the attribute `x` too.
 */
export const replaceStandIn = (standIn: Element, tag: string): void => {
  const element = createElement(tag);
  for (const {name, value} of standIn.attributes) {
    const [, short] = DATA.exec(name) ?? [];
    if (short && !element.hasAttribute(short)) element.setAttribute(short, value);
    if (!isEmbed(standIn) && !/^(on|style$)/.test(name)) element.setAttribute(name, value);
  }
  if (isEmbed(standIn)) {
    // Or another look at it, or a copy of the page, would put a second one there.
    standIn.removeAttribute('data-hearth');
    standIn.after(element);
  } else {
    element.append(...standIn.childNodes);
    standIn.replaceWith(element);
  }
};
