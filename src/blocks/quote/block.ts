import {paragraphsOf} from '../../story/body.js';
import type {Block, BlockReader} from '../block.js';
import type {Quote, QuoteContent} from './quote.js';
import {readQuote} from './read.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The pull quote with its attribution. */
export const quote = /* @__PURE__ */ withoutPrototype({
  name: 'quote',
  tag: 'hearth-quote',
  fields: {
    quote: (is) =>
      is.object<Quote>({text: is.paragraphs, attribution: is.attribution, url: is.url}, 'text'),
  },
  depth: 'brief',
  rank: 1,
  parts: ['quote', 'attribution', 'share'],
  isNoted: true,
  schemaType: 'Quotation',
  items: ({quote: said}) =>
    said
      ? [
          {
            kind: 'quote',
            paragraphs: paragraphsOf(said.text),
            attribution: said.attribution,
            url: said.url,
          },
        ]
      : [],
} as const satisfies Block<QuoteContent>);

/** Reads a quote. */
export const quoteReader = /* @__PURE__ */ withoutPrototype<BlockReader<QuoteContent>>({
  read: readQuote,
});
