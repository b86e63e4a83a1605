import {bodyOf} from '../../story/body.js';
import {AttributionBuilder, SIGNATURE} from '../../story/signature.js';
import {present} from '../../story/present.js';
import type {Text} from '../../story/story.js';
import {safeUrl} from '../../story/url.js';
import type {ReadBlock} from '../block.js';
import type {Quote, QuoteContent} from './quote.js';
import {inlineText, textsOf} from '../../story/html/inline.js';
import {
  childrenOf,
  findAll,
  findInside,
  headingOf,
  isBlank,
  labelFrom,
  tagOf,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from '../../story/html/node.js';

/**
 * Reads a quote: the paragraphs, and as its attribution the `<figcaption>`, `<footer>` or `<cite>`
 * beside them, or a last paragraph that begins with a dash or is a citation whole.
 */
export const readQuote = (block: HtmlElement): ReadBlock<QuoteContent> => {
  const heading = headingOf(block);
  const quoted = findAll(block, 'blockquote')[0];
  const named = findInside(block, 'figcaption,footer', 'p');
  const lines = findAll(block, 'p').filter((line) => !named.includes(line));
  const source =
    findAll(block, 'figcaption,footer')[0] ?? citationIn(block) ?? signatureIn(block, lines);
  const paragraphs = lines.filter((line) => line !== source);
  const loose = childrenOf(quoted ?? block).filter((node) => node !== source && node !== heading);
  const text = paragraphs.length ? textsOf(paragraphs) : inlineTexts(loose);
  return {
    story: text
      ? {
          quote: present<Quote>({
            text: bodyOf(text),
            attribution: source && inlineText(childrenOf(source), new AttributionBuilder()),
            url: safeUrl(quoted?.getAttribute('cite') ?? ''),
          }),
        }
      : {},
    label: labelFrom(heading),
  };
};

const inlineTexts = (nodes: readonly HtmlNode[]): readonly Text[] | undefined => {
  const text = inlineText(nodes);
  return text === undefined ? undefined : [text];
};

/** A `<cite>` that ends the block, its figure or its quotation. */
const citationIn = (block: HtmlElement): HtmlNode | undefined =>
  [block, ...findAll(block, 'figure,blockquote')]
    .map((parent) =>
      childrenOf(parent)
        .filter((child) => !isBlank(child))
        .at(-1),
    )
    .find((last) => last && tagOf(last) === 'cite');

/** A last paragraph that says who is quoted, where there is no figure to say so. */
const signatureIn = (
  block: HtmlElement,
  lines: readonly HtmlElement[],
): HtmlElement | undefined => {
  const last = lines.at(-1);
  if (!last || lines.length < 2 || findInside(block, 'figure', 'p').includes(last)) return;
  const nodes = childrenOf(last);
  const isCitation = nodes.length === 1 && nodes.every((node) => tagOf(node) === 'cite');
  return isCitation || SIGNATURE.test(textOf(last)) ? last : undefined;
};
