import {noticeNames} from './notice-names.js';
import {isFirst} from '../page/registry.js';
import {matches, select, withoutPrototype} from '../page/page.js';
import type {upgrade} from './stand-in.js';
import {isHeldBack, tagsOf} from './tags-of.js';

/** Sees to it that a tag's element is defined, now or later; `false` where there is none such. */
export type Load = (tag: string) => boolean;

/** Upgrades what stands in for an element, now or later. */
export type Upgrade = (...values: Parameters<typeof upgrade>) => unknown;

/** Whether an element has an attribute by the name that is ours alone: `data-hearth-src`. */
const hasOwnNames = (element: Element): boolean =>
  element.getAttributeNames().some((name) => name.startsWith('data-hearth-'));

/**
 * Looks in a document or shadow root for tags, and for what stands in for them: a `<div>` of the
 * tag's class, where a CMS strips the tag, and an embed code. It finds those that are there and
 * those that come later, and embed codes that a consent tool or a morph of the page turns live.
 * @returns what to call to stop looking.
 */
export const watch = (
  root: Document | ShadowRoot,
  tags: readonly string[],
  load: Load,
  upgrade: Upgrade,
): (() => void) => {
  const selector = `${tags.flatMap((tag) => [tag, `div.${tag}`]).join()},script[data-hearth]`;
  const find = (element: Element): void => {
    if (isHeldBack(element)) return;
    const tag = tagsOf(element).find(load);
    if (tag !== element.localName || hasOwnNames(element)) void upgrade(element, tag, tags, find);
  };
  // Inner ones first: a story reads what is in it.
  const look = (node: ParentNode & Node): void => select(node, selector).reverse().forEach(find);
  const observer = new MutationObserver((records) => {
    for (const {attributeName, target, addedNodes} of records) {
      for (const node of attributeName ? [target] : addedNodes) {
        if (!(node instanceof Element)) continue;
        if (!attributeName) look(node);
        if (matches(node, selector)) find(node);
      }
    }
  });
  if (isFirst()) {
    observer.observe(
      root,
      withoutPrototype({
        childList: true,
        subtree: true,
        attributeFilter: ['data-hearth', 'type'],
      }),
    );
    look(root);
    if (root === document) noticeNames(tags);
  }
  return () => observer.disconnect();
};
