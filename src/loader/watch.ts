import {isFirst} from '../core/define.js';
import {bare, isReading, listen, matches, select} from '../core/page.js';
import {isEmbed, replaceStandIn, STAND_INS, tagsOf} from './stand-in.js';

/** Sees to it that a tag's element is defined, now or later; `false` where there is none such. */
export type Load = (tag: string) => boolean;

/**
 * Looks in a document or shadow root for tags, and for what stands in for them; for those that are
 * there, and for those that come later.
 * @returns what to call to stop looking.
 */
export const watch = (root: Document | ShadowRoot, load: Load, tags = ''): (() => void) => {
  if (!isFirst()) return () => undefined;
  const selector = tags + STAND_INS;
  const look = (node: ParentNode & Node): void => {
    // Inner ones first: a story reads what is in it.
    for (const found of select(node, selector).reverse()) find(found, load);
  };
  const lookAt = (node: Node): void => {
    if (!(node instanceof Element)) return;
    if (matches(node, selector)) find(node, load);
    look(node);
  };
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(lookAt);
  });
  observer.observe(root, bare({childList: true, subtree: true}));
  look(root);
  return () => observer.disconnect();
};

const find = (element: Element, load: Load): void => {
  const tag = tagsOf(element).find(load);
  if (tag && tag !== element.localName) void settle(element, tag);
  if (!isEmbed(element)) return;
  if (!tag) complain(element, 'there is no such element; correct the name.');
  else if (element.closest('head')) complain(element, 'move the script to where it is to show.');
};

/** Says once what is wrong with an embed code: without its mark it is no longer one. */
const complain = (embed: Element, remedy: string): void => {
  console.error(`<script data-hearth="${embed.getAttribute('data-hearth')}">: ${remedy}`);
  embed.removeAttribute('data-hearth');
};

/** Replaces a stand-in once its element is defined, and all that is in it has come. */
const settle = async (element: Element, tag: string): Promise<void> => {
  await customElements.whenDefined(tag);
  if (isReading() && !isEmbed(element)) {
    await new Promise<void>((resolve) => listen('DOMContentLoaded', resolve, true));
  }
  if (element.isConnected && element.matches(STAND_INS)) replaceStandIn(element, tag);
};
