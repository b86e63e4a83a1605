import {isFirst} from '../page/registry.js';
import {bare, isReading, onWindow, matches, select} from '../page/page.js';
import {isEmbed, replaceStandIn, STAND_INS, tagsOf} from './stand-in.js';

/** Sees to it that a tag's element is defined, now or later; `false` where there is none such. */
export type Load = (tag: string) => boolean;

/**
 * Looks in a document or shadow root for tags, and for what stands in for them; for those that are
 * there, and for those that come later.
 * @returns what to call to stop looking.
 */
export const watch = (
  root: Document | ShadowRoot,
  tags: readonly string[],
  load: Load,
): (() => void) => {
  const selector = [...tags, STAND_INS].join();
  const find = (element: Element): void => {
    const tag = tagsOf(element).find(load);
    if (tag && tag !== element.localName) void settle(element, tag);
    if (!isEmbed(element)) return;
    if (!tag) complain(element, `there is no such element; there are ${tags.join(', ')}.`);
    else if (element.closest('head')) complain(element, 'move it to where the element is to show.');
  };
  // Inner ones first: a story reads what is in it.
  const look = (node: ParentNode & Node): void => select(node, selector).reverse().forEach(find);
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        look(node);
        if (matches(node, selector)) find(node);
      }
    }
  });
  if (isFirst()) {
    observer.observe(root, bare({childList: true, subtree: true}));
    look(root);
  }
  return () => observer.disconnect();
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
    await new Promise<void>((resolve) => onWindow('DOMContentLoaded', resolve, true));
  }
  if (element.isConnected && element.matches(STAND_INS)) replaceStandIn(element, tag);
};
