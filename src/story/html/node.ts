import {foldLine} from '../fold.js';
import type {MarkName} from '../story.js';
import {displayOf} from './display.js';
import {attributeText, hasClass} from './attributes.js';

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
  getAttributeNames(): readonly string[];
  querySelectorAll(selectors: string): Iterable<HtmlElement>;
}

/** What finds what is said of a text beside it, and is no part of it. */
export const NOTICES = '.hearth-status,.hearth-disclosure';
const NOTICE = /hearth-(status|disclosure|copy)/;
/** `rp` is for browsers without ruby. */
const SKIPPED = /^(script|style|template|noscript|meta|link|rp|#comment)$/;
const WRAPPER = /^(div|section|article|header|hgroup|main|nav)$/;
const BLOCK = /^(p|h[1-6]|ul|ol|li|dl|d[dt]|blockquote|figure|figcaption|footer|hearth-turn)$/;
const SPAN = /^(span|font)$/;
const INLINE = /^(inline|contents|ruby)/;

/** A node's name as HTML writes it. */
export const tagOf = (node: HtmlNode): string => String(node.nodeName).toLowerCase();

/** Whether a node is text. */
export const isText = ({nodeType}: HtmlNode): boolean => nodeType === 3 || nodeType === 4;

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === 1;

/** Whether a node is an element that only groups what is in it. */
export const isWrapper = (node: HtmlNode): boolean => {
  const tag = tagOf(node);
  return WRAPPER.test(tag) || SPAN.test(tag) || tag === 'dl';
};

/** Whether a node begins and ends lines, by the page's style sheets where those say so. */
export const isBlock = (node: HtmlNode): node is HtmlElement => {
  if (!isElement(node)) return false;
  const tag = tagOf(node);
  if (BLOCK.test(tag)) return true;
  const display = displayOf(node);
  return (WRAPPER.test(tag) || (SPAN.test(tag) && !!display)) && !INLINE.test(display);
};

/** A node's children, without those that show nothing and without what is said of the text. */
export const seenIn = (node: HtmlNode): readonly HtmlNode[] => {
  const heading = isElement(node) && /^h\d$/.test(tagOf(node)) ? node : undefined;
  return [...node.childNodes].filter((child) =>
    isElement(child)
      ? !isUnseen(child) && !(heading && isPermalink(child, heading))
      : isText(child),
  );
};

/** The same, where the children of an element that means nothing stand in its place. */
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  seenIn(node).flatMap((child) =>
    isElement(child) && isTransparent(child) ? childrenOf(child) : child,
  );

const isUnseen = (element: HtmlElement): boolean =>
  SKIPPED.test(tagOf(element)) ||
  displayOf(element) === 'none' ||
  NOTICE.test(attributeText(element, 'class'));

/** A link to a heading in that heading, without words of its own. */
const isPermalink = (element: HtmlElement, heading: HtmlElement): boolean => {
  if (hasWord(element)) return false;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const id = /^#(.+)/.exec(attributeText(element, 'href'))?.[1];
  if (!id) return false;
  const isNamed = /anchor|permalink|headerlink/.test(attributeText(element, 'class'));
  return isNamed || [element, heading].some((one) => one.getAttribute('id') === id);
};

/** Whether there is a letter or a figure to read, links to headings included. */
const hasWord = (node: HtmlNode): boolean =>
  isText(node)
    ? /[\p{L}\p{N}]/u.test(node.nodeValue ?? '')
    : isElement(node) && !isUnseen(node) && [...node.childNodes].some(hasWord);

/** Whether an inline element changes how text looks, and not what it means. */
export const isTransparent = (element: HtmlElement): boolean => {
  const tag = tagOf(element);
  // Google Docs puts all that it copies into a `<b>` of a normal weight.
  if (tag === 'b')
    return /(?<![\w-])font-weight:\s*(normal|400)/i.test(attributeText(element, 'style'));
  const isBare = (SPAN.test(tag) || WRAPPER.test(tag)) && !isBlock(element);
  return isBare && !marksIn(element).length && !hasClass(element, 'hearth-speaker');
};

/** What a style means, as editors write it in the place of an element. */
const STYLES: readonly (readonly [MarkName, RegExp])[] = [
  ['s', /line-through/i],
  ['strong', /(?<![\w-])font-weight:\s*(bold|[6-9]00)/i],
  ['em', /(?<![\w-])font-style:\s*italic/i],
  ['sup', /vertical-align:\s*super/i],
  ['sub', /vertical-align:\s*sub/i],
];

/** The marks that the style of a `<span>` stands for. */
export const marksIn = (element: HtmlElement): readonly MarkName[] => {
  const style = SPAN.test(tagOf(element)) ? attributeText(element, 'style') : '';
  return style ? STYLES.filter(([, pattern]) => pattern.test(style)).map(([name]) => name) : [];
};

/** Whether a style strikes out or underlines an element's text, and the story would lose that line. */
export const isLined = (element: HtmlElement, style: string): boolean =>
  (/line-through/i.test(style) &&
    !/^(s|del|strike)$/.test(tagOf(element)) &&
    !marksIn(element).includes('s')) ||
  (/underline/i.test(style) && SPAN.test(tagOf(element)));

/** The element that sets a node in bold: `b`, or `strong`, which a style may stand for. */
export const boldOf = (node: HtmlNode): 'b' | 'strong' | undefined => {
  const tag = tagOf(node);
  if (tag === 'b' || tag === 'strong') return tag;
  return isElement(node) && marksIn(node).includes('strong') ? 'strong' : undefined;
};

/** The words that an image stands for: an emoji, in a page that has pictures of them. */
export const emojiOf = (image: HtmlElement): string => {
  const alt = attributeText(image, 'alt');
  const isEmoji =
    /\bemoji\b/.test(attributeText(image, 'class')) ||
    (/\p{Extended_Pictographic}|\p{RI}|\u20e3/u.test(alt) &&
      !/[\p{L}©®™]/u.test(alt) &&
      !/^\d{3}/.test(attributeText(image, 'width')));
  return isEmoji ? alt : '';
};

/** All the characters in a node that a reader sees. */
export const textOf = (node: HtmlNode): string => {
  if (isText(node)) return node.nodeValue ?? '';
  if (tagOf(node) === 'img' && isElement(node)) return emojiOf(node);
  return childrenOf(node).map(textOf).join('');
};

/** All the characters in some nodes. */
export const textIn = (nodes: readonly HtmlNode[]): string => nodes.map(textOf).join('');

/** The characters of a node, white space folded, for a name or a label. */
export const labelOf = (node: HtmlNode): string => foldLine(textOf(node));

/** Whether there is something to read in a node. */
const hasWords = (node: HtmlNode): boolean =>
  isText(node) || tagOf(node) === 'img' ? /\S/.test(textOf(node)) : seenIn(node).some(hasWords);

/** Whether there is nothing to read in a node. */
export const isBlank = (node: HtmlNode): boolean => !hasWords(node);

/** An attribute's value, or that of its `data-` form. */
export const attributeOf = (element: HtmlElement, name: string): string | null =>
  element.getAttribute(name) ?? element.getAttribute(`data-${name}`);
