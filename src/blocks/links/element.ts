import {html, type TemplateResult} from 'lit';
import type {Arrival} from '../../doors/doors.js';
import {HearthElement} from '../../element/hearth-element.js';
import {richText} from '../../element/rich-text.js';
import {list} from '../../element/list.js';
import {readBlock, type LawfulBlock} from '../law.js';
import {links, linksReader, type LinksContent} from './block.js';
import {linksStyles} from './links.styles.js';
import type {StyleText} from '../../theme/css.js';

/**
 * @summary The closing links: contact, questions.
 * @slot - The links as canonical HTML: a list of `<a>`.
 * @csspart base - The section.
 * @csspart heading - The heading, where `label` gives one.
 * @csspart list - The list.
 * @csspart link - Each link.
 * @csspart listen - The button that reads it aloud, or pauses that.
 * @csspart stop - The button that stops reading aloud.
 */
export class HearthLinks extends HearthElement {
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    linksStyles,
  ];

  /** @internal */
  override get block(): typeof links {
    return links;
  }

  /** @internal */
  override readLight(): LawfulBlock<LinksContent> {
    return readBlock(this, linksReader);
  }

  protected override renderBlock(arrival: Arrival): TemplateResult | undefined {
    if (!arrival.story.links) return;
    const items = links
      .items(arrival.story)
      .map((item) => html`<li dir="auto">${richText(item.text)}</li>`);
    return this.renderSection(
      arrival,
      html`<ul role="list" part="list">
        ${list(items)}
      </ul>`,
    );
  }
}
