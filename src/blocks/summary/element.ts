import {html, nothing, type TemplateResult} from 'lit';
import type {Arrival} from '../../doors/doors.js';
import {HearthElement} from '../../element/hearth-element.js';
import {richText} from '../../element/rich-text.js';
import {list} from '../../element/list.js';
import {readBlock, type LawfulBlock} from '../law.js';
import {LINES, summary, summaryReader, type SummaryContent} from './block.js';
import {summaryStyles} from './summary.styles.js';
import type {StyleText} from '../../theme/css.js';

/**
 * @summary The head of a story: its headline, dek, hook, gist and lede.
 * @slot - The summary as canonical HTML: a heading, and paragraphs of the classes `hearth-dek`,
 *   `hearth-hook`, `hearth-gist`, `hearth-lede`.
 * @csspart base - The section.
 * @csspart heading - The headline.
 * @csspart dek - The line under the headline.
 * @csspart hook - The line that draws the reader in.
 * @csspart gist - The story in a sentence or two.
 * @csspart lede - The opening paragraph.
 * @csspart status - The line that says that it was corrected or withdrawn.
 * @csspart disclosure - The line that says how it was made.
 * @csspart link - A link.
 * @csspart listen - The button that reads it aloud, or pauses that.
 * @csspart stop - The button that stops reading aloud.
 */
export class HearthSummary extends HearthElement {
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    summaryStyles,
  ];

  /** @internal */
  override get block(): typeof summary {
    return summary;
  }

  /** @internal */
  override readLight(): LawfulBlock<SummaryContent> {
    return readBlock(this, summaryReader);
  }

  protected override renderBlock(arrival: Arrival): TemplateResult | undefined {
    const {story} = arrival;
    if (!story.headline && !LINES.some((line) => story[line])) return;
    return this.renderSection(
      arrival,
      list(
        LINES.map((line) => {
          const text = story[line];
          if (text === undefined) return nothing;
          return html`<p part=${line} class="hearth-${line}" dir="auto">${richText(text)}</p>`;
        }),
      ),
    );
  }
}
