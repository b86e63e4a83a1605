import {noticeNames} from './notice-names.js';
import {isFirst} from '../page/registry.js';
import {matches, select, withoutPrototype} from '../page/page.js';
import type {replaceStandIn} from './stand-in.js';
import {tagsOf} from './tags-of.js';

/** Sees to it that a tag's element is defined, now or later; `false` where there is none such. */
export type Load = (tag: string) => boolean;

/** Replaces what stands in for an element, now or later. */
export type Replace = (...values: Parameters<typeof replaceStandIn>) => unknown;

/**
 * Looks in a document or shadow root for tags, and for what stands in for them: a `<div>` of the
 * tag's class, where a CMS strips the tag, and an embed code. It finds those that are there and
 * those that come later.
 * @returns what to call to stop looking.
 */
export const watch = (
  root: Document | ShadowRoot,
  tags: readonly string[],
  load: Load,
  replace: Replace,
): (() => void) => {
  const selector = `${tags.flatMap((tag) => [tag, `div.${tag}`]).join()},script[data-hearth]`;
  const find = (element: Element): void => {
    const tag = tagsOf(element).find(load);
    if (tag !== element.localName) void replace(element, tag, tags);
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
    observer.observe(root, withoutPrototype({childList: true, subtree: true}));
    look(root);
    if (root === document) noticeNames(tags);
  }
  return () => observer.disconnect();
};
