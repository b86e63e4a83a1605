import {html, type PropertyDeclarations, type TemplateResult} from 'lit';
import {anchorOf} from '../../element/anchors.js';
import type {Arrival} from '../../doors/doors.js';
import {HearthElement} from '../../element/hearth-element.js';
import {richText} from '../../element/rich-text.js';
import {list} from '../../element/list.js';
import {wrap} from '../../element/wrap.js';
import type {Text} from '../../story/story.js';
import {readBlock, type LawfulBlock} from '../law.js';
import {keyPoints, keyPointsReader, type KeyPointsContent} from './block.js';
import {keyPointsStyles} from './key-points.styles.js';
import type {StyleText} from '../../theme/css.js';

/** The values of `variant`, beside the default. */
const VARIANTS = ['boxed', 'cards', 'plain'] as const;

/**
 * @summary The list of key points. The address of the page and `#…-point-2` leads to the second.
 * @slot - The points as canonical HTML: a heading and a `<ul>` or an `<ol>`.
 * @csspart base - The section.
 * @csspart heading - The heading.
 * @csspart list - The list.
 * @csspart point - Each point.
 * @csspart status - The line that says that it was corrected or withdrawn.
 * @csspart disclosure - The line that says how it was made.
 * @csspart link - A link.
 * @csspart listen - The button that reads it aloud, or pauses that.
 * @csspart stop - The button that stops reading aloud.
 * @csspart share - The button that shares a point.
 * @fires {HearthCopyEvent} hearth-copy - A point is about to be shared; cancelable.
 */
export class HearthKeyPoints extends HearthElement {
  static override properties: PropertyDeclarations = {
    ordered: {type: Boolean},
    share: {type: Boolean},
    variant: {reflect: true, type: VARIANTS},
  };
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    keyPointsStyles,
  ];

  /**
   * How the list is set: between rules (the default), `boxed` on a ground of its own, as `cards` beside
   * each other, or `plain`.
   */
  declare variant: 'boxed' | 'cards' | 'plain' | null | undefined;
  /** Numbers the points. */
  declare ordered: boolean;
  /**
   * Adds a button that shares each point; `share="false"` takes it away in a `hearth-story` that has it.
   * @default false
   */
  declare share: boolean | undefined;

  constructor() {
    super();
    this.ordered = false;
  }

  /** @internal */
  override get block(): typeof keyPoints {
    return keyPoints;
  }

  /** @internal */
  override readLight(): LawfulBlock<KeyPointsContent> {
    return readBlock(this, keyPointsReader);
  }

  protected override renderBlock(arrival: Arrival): TemplateResult | undefined {
    const {keyPoints: points} = arrival.story;
    if (!points) return;
    const items = list(points.map((point, index) => this.#renderPoint(point, index)));
    const isOrdered = this.ordered || (arrival.door === 'html' && !!this.querySelector('ol'));
    const content = wrap(isOrdered ? 'ol' : 'ul', ' role="list" part="list"', items);
    return this.renderSection(arrival, content);
  }

  #renderPoint(point: Text, index: number): TemplateResult {
    return html`<li id=${anchorOf(this, 'point', index + 1)} part="point" dir="auto">
      ${richText(point)}
    </li>`;
  }
}
