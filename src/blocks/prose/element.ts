import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Arrival} from '../../doors/doors.js';
import {HearthElement} from '../../element/hearth-element.js';
import {renderBodyItem} from '../../element/body.js';
import {sublevelOf} from '../../element/section.js';
import {list} from '../../element/list.js';
import {readBlock, type LawfulBlock} from '../law.js';
import {narrative, narrativeReader, report, reportReader, type ProseContent} from './block.js';
import {bodyStyles} from '../../theme/body.styles.js';
import {proseStyles} from './prose.styles.js';
import type {StyleText} from '../../theme/css.js';

/** The fields of a story that are paragraphs. */
export const PROSE_FIELDS = ['narrative', 'report'] as const;

/** One of {@link PROSE_FIELDS}. */
export type ProseField = (typeof PROSE_FIELDS)[number];

/**
 * @summary The short narrative or the full report.
 * @slot - The paragraphs as canonical HTML: a heading, `<p>`s, lists and quotations.
 * @csspart base - The section.
 * @csspart heading - The heading.
 * @csspart paragraph - Each paragraph.
 * @csspart subheading - Each heading inside the text.
 * @csspart body-list - Each list inside the text.
 * @csspart body-quote - Each quotation inside the text.
 * @csspart status - The line that says that it was corrected or withdrawn.
 * @csspart disclosure - The line that says how it was made.
 * @csspart link - A link.
 * @csspart listen - The button that reads it aloud, or pauses that.
 * @csspart stop - The button that stops reading aloud.
 */
export class HearthProse extends HearthElement {
  static override properties: PropertyDeclarations = {
    // The story around reads the tag's HTML by its attribute.
    field: {reflect: true, useDefault: true, type: PROSE_FIELDS},
  };
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    bodyStyles,
    proseStyles,
  ];

  /** Which to show: `narrative` (the default) or `report`. */
  declare field: 'narrative' | 'report';

  constructor() {
    super();
    this.field = 'narrative';
  }

  /** @internal */
  override get block(): typeof narrative | typeof report {
    return this.field === 'report' ? report : narrative;
  }

  /** @internal */
  override readLight(): LawfulBlock<ProseContent> {
    return this.block === report ? readBlock(this, reportReader) : readBlock(this, narrativeReader);
  }

  protected override renderBlock(arrival: Arrival): TemplateResult | undefined {
    const level = sublevelOf(this);
    const paragraphs = arrival.story[this.block.field]?.map((item) => renderBodyItem(item, level));
    return paragraphs && this.renderSection(arrival, list(paragraphs));
  }
}
