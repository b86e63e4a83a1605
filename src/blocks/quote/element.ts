import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Arrival} from '../../doors/doors.js';
import {HearthElement} from '../../element/hearth-element.js';
import {richText} from '../../element/rich-text.js';
import {list} from '../../element/list.js';
import {paragraphsOf} from '../../story/body.js';
import {readBlock, type LawfulBlock} from '../law.js';
import {quote, quoteReader} from './block.js';
import type {QuoteContent} from './quote.js';
import {quoteStyles} from './quote.styles.js';
import type {StyleText} from '../../theme/css.js';

/** The values of `variant`, beside the default. */
const VARIANTS = ['block', 'inset'] as const;

/**
 * @summary A pull quote with its attribution.
 * @slot - The quote as canonical HTML: a `<figure>` with a `<blockquote>` and a `<figcaption>`.
 * @csspart base - The section.
 * @csspart heading - The heading, where `label` gives one.
 * @csspart quote - What is quoted.
 * @csspart attribution - Who said it.
 * @csspart status - The line that says that it was corrected or withdrawn.
 * @csspart disclosure - The line that says how it was made.
 * @csspart link - A link.
 * @csspart listen - The button that reads it aloud, or pauses that.
 * @csspart stop - The button that stops reading aloud.
 * @csspart share - The button that shares the quote.
 * @fires {HearthCopyEvent} hearth-copy - The quote is about to be shared; cancelable.
 */
export class HearthQuote extends HearthElement {
  static override properties: PropertyDeclarations = {
    variant: {reflect: true, type: VARIANTS},
    share: {type: Boolean},
  };
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    quoteStyles,
  ];

  /**
   * How the quote is set: between rules as a pull quote (the default), as a `block` behind a bar, or
   * `inset`, with the text that follows around it where there is room.
   */
  declare variant: 'block' | 'inset' | null | undefined;
  /**
   * Adds a button that shares the quote; `share="false"` takes it away in a `hearth-story` that has it.
   * @default false
   */
  declare share: boolean | undefined;

  /** @internal */
  override get block(): typeof quote {
    return quote;
  }

  /** @internal */
  override readLight(): LawfulBlock<QuoteContent> {
    return readBlock(this, quoteReader);
  }

  protected override renderBlock(arrival: Arrival): TemplateResult | undefined {
    const {quote: said} = arrival.story;
    if (!said) return;
    const {text, attribution, url} = said;
    const paragraphs = paragraphsOf(text).map((one) => html`<p dir="auto">${richText(one)}</p>`);
    return this.renderSection(
      arrival,
      html`<figure>
        <blockquote part="quote" cite=${url ?? nothing}>${list(paragraphs)}</blockquote>
        ${
          attribution === undefined
            ? nothing
            : html`<figcaption part="attribution" dir="auto">${richText(attribution)}</figcaption>`
        }
      </figure>`,
    );
  }
}
