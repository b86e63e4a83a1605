import {markOf} from '../span.js';
import {MARKS, type Text} from '../story.js';
import {TextBuilder} from '../text-builder.js';
import {safeUrl} from '../url.js';
import {childrenOf, isElement, isText, tagOf, type HtmlNode} from './node.js';

/** Elements that mean what a span means. */
const SYNONYMS = new Map([
  ['b', 'strong'],
  ['i', 'em'],
  ['kbd', 'code'],
  ['samp', 'code'],
]);

/** Elements that begin on a line of their own. */
const BLOCK = /^(br|p|div|li|d[td]|pre|h\d)$/;

/** The text of some nodes; `undefined` where there is nothing to read. */
export const inlineText = (
  nodes: Iterable<HtmlNode>,
  builder = new TextBuilder(),
): Text | undefined => {
  addNodes(nodes, builder, false);
  return builder.text;
};

/** The texts of some elements, or `undefined` where there are none. */
export const textsOf = (elements: readonly HtmlNode[]): readonly Text[] | undefined => {
  const texts = elements.map((element) => inlineText(childrenOf(element)));
  const found = texts.filter((text) => text !== undefined);
  return found.length ? found : undefined;
};

const addNodes = (nodes: Iterable<HtmlNode>, builder: TextBuilder, inLink: boolean): void => {
  for (const node of nodes) addNode(node, builder, inLink);
};

const addNode = (node: HtmlNode, builder: TextBuilder, inLink: boolean): void => {
  if (isText(node)) return builder.addString(node.nodeValue ?? '');
  const name = tagOf(node);
  const tag = SYNONYMS.get(name) ?? name;
  const mark = MARKS.find((known) => known === tag);
  const isLink = !inLink && tag === 'a' && isElement(node);
  const href = isLink ? safeUrl(node.getAttribute('href') ?? '') : undefined;
  const fill = (): void => addNodes(childrenOf(node), builder, inLink || !!href);
  if (href) builder.addSpan(fill, (inside) => ({a: inside, href}));
  else if (mark) builder.addSpan(fill, (inside) => markOf(mark, inside));
  else {
    const isBlock = BLOCK.test(tag);
    if (isBlock) builder.addBreak();
    fill();
    if (isBlock) builder.addString(' ');
  }
};
