import {foldLine} from '../fold.js';

/** What reading HTML needs of a node: any DOM's nodes will do, in a browser or not. */
export interface HtmlNode {
  /** 1 for an element, 3 for text, 4 for the text that XML calls character data. */
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
/** What finds what is said of a text beside it, and is no part of it. */
export const NOTICES = '.hearth-status,.hearth-disclosure';
const NOTICE = /hearth-(status|disclosure|copy)/;
/** Elements that change how text looks, and not what it means. */
const TRANSPARENT = /^(span|font|u)$/;

/** A node's name as HTML writes it. */
export const tagOf = (node: HtmlNode): string => String(node.nodeName).toLowerCase();

/** Whether a node is text. */
export const isText = ({nodeType}: HtmlNode): boolean => nodeType === 3 || nodeType === 4;

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;

/** A node's children: none that shows nothing, and in place of one that means nothing, its own. */
export const childrenOf = (node: HtmlNode): HtmlNode[] =>
  [...node.childNodes].flatMap((child) => {
    const tag = tagOf(child);
    const names = isElement(child) ? child.getAttribute('class') : '';
    if (SKIPPED.test(tag) || NOTICE.test(names ?? '')) return [];
    return TRANSPARENT.test(tag) ? childrenOf(child) : child;
  });

/** All the characters in a node that a reader sees. */
export const textOf = (node: HtmlNode): string =>
  isText(node) ? (node.nodeValue ?? '') : childrenOf(node).map(textOf).join('');

/** The same, white space folded, for a name or a label. */
export const labelOf = (node: HtmlNode): string => foldLine(textOf(node));

/** Whether there is nothing to read in a node. */
export const isBlank = (node: HtmlNode): boolean => !/\S/.test(textOf(node));

/** An attribute's value, or that of its `data-` form. */
export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(`data-${name}`);

/** The elements in a block that a selector finds inside of others in the block. */
export const findInside = (block: HtmlElement, outer: string, inner: string): HtmlElement[] =>
  [...block.querySelectorAll(outer)].flatMap((element) => [...element.querySelectorAll(inner)]);

/** The elements in a block that a selector finds and that have something to read; no notices. */
export const findAll = (block: HtmlElement, selectors: string): HtmlElement[] =>
  [...block.querySelectorAll(selectors)].filter(
    (element) => !isBlank(element) && !element.closest(`${NOTICES},.hearth-copy`),
  );

/** A block's heading, of any level. */
export const headingOf = (block: HtmlElement): HtmlElement | undefined =>
  findAll(block, 'h1,h2,h3,h4,h5,h6')[0];

/** The words of a heading, if there is one. */
export const labelFrom = (heading: HtmlElement | undefined): string | undefined =>
  heading && labelOf(heading);
