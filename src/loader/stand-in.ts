import {createElement, isReading, onWindow} from '../page/page.js';
import {Names} from './names.js';
import {OwnedDiv} from './owned-div.js';
import {isEmbed, tagsOf} from './tags-of.js';

/** What each `<div>` has inside, and what each embed code has behind itself. */
const divs = new WeakMap<Element, OwnedDiv>();
const embedded = new WeakMap<Element, Element>();

/** Tags that name attributes by `data-hearth-`. */
const named = new WeakSet<Element>();

/**
 * Puts an element inside its stand-in, a `<div>` of its class, or behind an embed code; both stay.
 * It waits until the element is defined, and all that is in the stand-in has come. A tag gets the
 * attributes that it names by `data-hearth-`.
 * @param tag the element's, or `undefined` where the library has none such.
 * @param tags those that it has.
 * @param find looks at a stand-in again, when its class names another element.
 */
export const upgrade = async (
  standIn: Element,
  tag: string | undefined,
  tags: readonly string[],
  find: (standIn: Element) => void,
): Promise<void> => {
  if (isEmbed(standIn) && !standIn.hasAttribute('data-hearth')) return; // Another look saw to it.
  if (!tag) return complain(standIn, `there is no such element; there are ${tags.join(', ')}.`);
  if (isEmbed(standIn) && standIn.closest('head'))
    return complain(standIn, 'move it to where the element is to show.');
  if (standIn.localName === tag) return nameOnce(standIn);
  await customElements.whenDefined(tag);
  if (isReading() && !isEmbed(standIn)) {
    await new Promise((resolve) => onWindow('DOMContentLoaded', resolve, true));
  }
  if (!standIn.isConnected || !tagsOf(standIn).includes(tag)) return;
  if (isEmbed(standIn)) putBehind(standIn, tag);
  else if (divs.get(standIn)?.tag !== tag)
    divs.set(standIn, new OwnedDiv(standIn, tag, tags, find));
};

/** Says once what is wrong with an embed code: without its mark it is no longer one. */
const complain = (embed: Element, remedy: string): void => {
  console.error(`<script data-hearth="${embed.getAttribute('data-hearth')}">: ${remedy}`);
  embed.removeAttribute('data-hearth');
};

const nameOnce = (tag: Element): void => {
  if (!named.has(tag)) new Names(tag, tag);
  named.add(tag);
};

/**
 * Puts an element behind its embed code, which loses its mark: or another look at it, or a copy of
 * the page, would put a second one there. A morph of the page gives the mark back and takes the
 * element away; the same one comes again.
 */
const putBehind = (embed: Element, tag: string): void => {
  embed.removeAttribute('data-hearth');
  const before = embedded.get(embed);
  const isSame = before?.localName === tag;
  const element = isSame ? before : createElement(tag);
  if (!isSame) new Names(embed, element);
  if (!isSame) before?.remove();
  if (!element.isConnected) embed.after(element);
  embedded.set(embed, element);
};
