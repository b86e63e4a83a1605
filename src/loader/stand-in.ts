import {createElement, isReading, onWindow} from '../page/page.js';
import {isEmbed, tagsOf} from './tags-of.js';

/** An attribute's `data-` form; none of one that would run code or set off a policy's report. */
const DATA = /^data-(?!on|style$|hearth$)([a-z][\w-]*)$/;

/**
 * Puts an element in the place of its stand-in, a `<div>` of its class; or behind an embed code,
 * which stays. It waits until the element is defined, and all that is in the stand-in has come.
 * @param tag the element's, or `undefined` where the library has none such.
 * @param tags those that it has.
 */
export const replaceStandIn = async (
  standIn: Element,
  tag: string | undefined,
  tags: readonly string[],
): Promise<void> => {
  if (isEmbed(standIn) && !standIn.hasAttribute('data-hearth')) return; // Another look saw to it.
  if (!tag) return complain(standIn, `there is no such element; there are ${tags.join(', ')}.`);
  if (isEmbed(standIn) && standIn.closest('head'))
    return complain(standIn, 'move it to where the element is to show.');
  await customElements.whenDefined(tag);
  if (isReading() && !isEmbed(standIn)) {
    await new Promise<void>((resolve) => onWindow('DOMContentLoaded', resolve, true));
  }
  if (standIn.isConnected && tagsOf(standIn).includes(tag)) replace(standIn, createElement(tag));
};

/** Says once what is wrong with an embed code: without its mark it is no longer one. */
const complain = (embed: Element, remedy: string): void => {
  console.error(`<script data-hearth="${embed.getAttribute('data-hearth')}">: ${remedy}`);
  embed.removeAttribute('data-hearth');
};

/**
 * The element gets the stand-in's attributes and what is inside it; of an embed code the `data-`
 * attributes alone. Each `data-x` is the attribute `x` too.
 */
const replace = (standIn: Element, element: Element): void => {
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
