/** What reading HTML needs of a node: any DOM's nodes will do, in a browser or not. */
export interface HtmlNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** What reading HTML needs of an element. */
export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null;
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
  closest(selectors: string): HtmlElement | null;
}

const SKIPPED = /^(script|style|template|noscript|#comment)$/;

/** A node's name as HTML writes it. */
export const tagOf = (node: HtmlNode): string => String(node.nodeName).toLowerCase();

/** A node's children, without those that show nothing. */
export const childrenOf = (node: HtmlNode): HtmlNode[] =>
  [...node.childNodes].filter((child) => !SKIPPED.test(tagOf(child)));

/** All the characters in a node that a reader sees. */
export const textOf = (node: HtmlNode): string =>
  node.nodeType === 3 ? (node.nodeValue ?? '') : childrenOf(node).map(textOf).join('');

/** The same, white space folded, for a name or a label. */
export const labelOf = (node: HtmlNode): string => textOf(node).replace(/\s+/g, ' ').trim();

/** Whether there is nothing to read in a node. */
export const isBlank = (node: HtmlNode): boolean => !/\S/.test(textOf(node));

/** An attribute's value, or that of its `data-` form. */
export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(`data-${name}`);

/** The elements in a block that a selector finds and that have something to read. */
export const findAll = (block: HtmlElement, selectors: string): HtmlElement[] =>
  [...block.querySelectorAll(selectors)].filter((element) => !isBlank(element));
