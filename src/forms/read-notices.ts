import type {Notice, Notices} from './notice.js';
import {inlineText} from '../story/html/inline.js';
import {childrenOf, type HtmlElement} from '../story/html/node.js';

/** Reads what a block's HTML says beside its words, in whatever words it does. */
export const readNotices = (
  block: HtmlElement,
  disclosures: readonly (HtmlElement | undefined)[] = [],
): Notices => ({
  status: readFirst(block, 'status'),
  disclosure: readFirst(block, 'disclosure'),
  turns: disclosures.map((element) => element && readNotice(element)),
});

/** The first notice of a kind that is not a turn's. */
const readFirst = (block: HtmlElement, kind: string): Notice | undefined => {
  const [element] = block.querySelectorAll(`.hearth-${kind}:not(small,hearth-turn *)`);
  return element && readNotice(element);
};

const readNotice = (element: HtmlElement): Notice | undefined => {
  const lines = [...element.querySelectorAll('summary,p')];
  const [first, ...more] = (lines.length ? lines : [element])
    .map((line) => inlineText(childrenOf(line)))
    .filter((text) => text !== undefined);
  return first === undefined ? undefined : [first, ...more];
};
