import {
  childrenOf,
  isBlank,
  isElement,
  isText,
  tagOf,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from '../../story/html/node.js';
import type {Piece} from '../../story/html/pieces.js';

/** A line of a paragraph, as its line breaks divide it. */
export interface Part {
  /** The line break or line feed before this line; empty for the first one. */
  readonly gap: readonly HtmlNode[];
  readonly nodes: HtmlNode[];
}

/** The lines of a paragraph; of text that stands in no element, by its line feeds too. */
export const partsOf = ({nodes, element}: Piece): readonly Part[] => {
  const parts: Part[] = [{gap: [], nodes: []}];
  for (const node of nodes) {
    if (tagOf(node) === 'br') parts.push({gap: [node], nodes: []});
    else if (element || !isText(node)) parts.at(-1)?.nodes.push(node);
    else {
      (node.nodeValue ?? '').split('\n').forEach((line, index) => {
        if (index) parts.push({gap: [textNode('\n')], nodes: []});
        parts.at(-1)?.nodes.push(textNode(line));
      });
    }
  }
  return parts;
};

/** Whether a part, by its place, may be a name that stands above what is said. */
export const isAbove = (parts: readonly Part[], index: number): boolean => {
  const [before, after] = [parts[index - 1], parts[index + 1]];
  return (!before || before.nodes.every(isBlank)) && !!after && !after.nodes.every(isBlank);
};

/** Some nodes without their first characters. */
export const dropCharacters = (nodes: readonly HtmlNode[], count: number): readonly HtmlNode[] => {
  let left = count;
  return nodes.flatMap((node) => {
    if (!left) return node;
    const {length} = textOf(node);
    const dropped = Math.min(left, length);
    left -= dropped;
    if (dropped === length) return [];
    if (isText(node)) return textNode((node.nodeValue ?? '').slice(dropped));
    return isElement(node) ? withChildren(node, dropCharacters(childrenOf(node), dropped)) : [];
  });
};

const textNode = (nodeValue: string): HtmlNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
});

/** An element with other children, which is not in the page: all of it that inline text is read by. */
const withChildren = (element: HtmlElement, childNodes: readonly HtmlNode[]): HtmlNode => {
  const {nodeName} = element;
  const getAttribute = (name: string): string | null => element.getAttribute(name);
  const copy = {nodeType: 1, nodeName, nodeValue: null, childNodes, getAttribute};
  return copy;
};
