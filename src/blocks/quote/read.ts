import {attributeText} from '../../story/html/attributes.js';
import {bodyOf} from '../../story/body.js';
import type {HtmlElement} from '../../story/html/node.js';
import {piecesOf, splitHeading, type Refuse} from '../../story/html/pieces.js';
import {quotedFrom} from '../../story/html/quoted.js';
import {present} from '../../story/present.js';
import {safeUrl} from '../../story/url.js';
import type {ReadBlock} from '../block.js';
import type {Quote, QuoteContent} from './quote.js';

/** Reads a quote: see {@link quotedFrom}. */
export const readQuote = (block: HtmlElement, refuse: Refuse): ReadBlock<QuoteContent> => {
  const [label, pieces] = splitHeading(piecesOf(block), refuse);
  const {texts, attribution, element} = quotedFrom(pieces, refuse);
  if (!texts) return {story: {}, label};
  const url = safeUrl(attributeText(element, 'cite'));
  return {story: {quote: present<Quote>({text: bodyOf(texts), attribution, url})}, label};
};
