import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {hasContent} from '../../core/content.js';
import {DEPTHS, HearthElement, type Depth, type StoryHost} from '../../core/hearth-element.js';
import type {ReadBlock} from '../../story/html/block.js';
import {isBlank} from '../../story/html/node.js';
import {readHtml} from '../../story/html/read.js';
import type {Story, StoryField} from '../../story/story.js';
import {storyStyles} from './story.styles.js';

const BLOCKS =
  'hearth-summary,hearth-key-points,hearth-prose,hearth-quote,hearth-conversation,hearth-links';

/** What each depth adds to the one before it, and what a reader knows it by. */
const LEVELS: Readonly<Record<Depth, {label: string; fields: readonly StoryField[]}>> = {
  glance: {
    label: 'Glance',
    fields: ['headline', 'dek', 'hook', 'gist', 'lede', 'keyPoints'],
  },
  brief: {label: 'Brief', fields: ['narrative', 'quote', 'conversation']},
  full: {label: 'Full', fields: ['report']},
};

/** Fired when the reader chooses how deep to read. */
export class HearthExpandEvent extends Event {
  readonly depth: Depth;

  constructor(depth: Depth) {
    super('hearth-expand', {bubbles: true, composed: true});
    this.depth = depth;
  }
}

/**
 * @summary The whole companion in reading order, with a control for how deep to read.
 * @slot - The tags of the blocks. They keep their order; an empty one shows its part of the story.
 *   Where all of them have words of their own, and the story comes by `story`, `src` or inline
 *   JSON, they are the fallback, and the story shows in their place.
 * @csspart base - All of it.
 * @csspart depth - The control.
 * @csspart depth-option - Each choice in the control.
 * @fires {HearthExpandEvent} hearth-expand - The reader chose how deep to read.
 */
export class HearthStory extends HearthElement implements StoryHost {
  static override properties: PropertyDeclarations = {depth: {}};
  static override styles: CSSResultGroup = [HearthElement.styles, storyStyles];

  /**
   * How much shows: `glance` (summary and key points), `brief` (also narrative, quote and
   * conversation) or `full` (also the report; the default).
   */
  declare depth: Depth;

  constructor() {
    super();
    this.depth = 'full';
  }

  protected override get storyHost(): undefined {
    return undefined;
  }

  protected override updated(): void {
    super.updated();
    const blocks = [this, this.renderRoot].flatMap((root) => [...root.querySelectorAll(BLOCKS)]);
    for (const block of blocks) if (block instanceof HearthElement) block.requestUpdate();
  }

  protected override render(): unknown {
    const {arrival} = this.doors;
    const usesTags = this.#usesTags();
    return html`<div part="base">
      ${arrival ? this.#renderControl(arrival.story) : nothing}
      <slot ?hidden=${!usesTags}></slot>
      ${arrival && !usesTags ? this.renderBlock() : nothing}
    </div>`;
  }

  /** @internal */
  override readLight(): ReadBlock {
    return readHtml(this);
  }

  protected override renderBlock(): TemplateResult {
    const parts = 'heading, link, list, paragraph';
    return html`
      <hearth-summary exportparts="${parts}, dek, hook, gist, lede"></hearth-summary>
      <hearth-key-points exportparts="${parts}, point"></hearth-key-points>
      <hearth-prose exportparts=${parts}></hearth-prose>
      <hearth-prose field="report" exportparts=${parts}></hearth-prose>
      <hearth-quote exportparts="${parts}, quote, attribution"></hearth-quote>
      <hearth-conversation
        exportparts="${parts}, subtitle, turn, speaker, copy, next"
      ></hearth-conversation>
      <hearth-links exportparts=${parts}></hearth-links>
    `;
  }

  /** Whether the tags inside show: they are the story, or one of them waits for its part of it. */
  #usesTags(): boolean {
    const tags = [...this.querySelectorAll(BLOCKS)];
    const {arrival} = this.doors;
    if (!tags.length) return !!arrival?.isPlain;
    return !arrival || arrival.door === 'html' || tags.some(isPlaceholder);
  }

  #renderControl(story: Story): TemplateResult | typeof nothing {
    const offered = DEPTHS.filter((depth) => hasContent(story, LEVELS[depth].fields));
    if (offered.length < 2) return nothing;
    const wanted = DEPTHS.indexOf(this.depth);
    const chosen = offered.filter((depth) => DEPTHS.indexOf(depth) <= wanted).at(-1) ?? offered[0];
    return html`<fieldset part="depth" @change=${this.#onChoose}>
      <legend class="hidden">How much to read</legend>
      ${offered.map(
        (depth) =>
          html`<label part="depth-option">
            <input type="radio" name="depth" value=${depth} .checked=${depth === chosen} />
            <span>${LEVELS[depth].label}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  #onChoose(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    const {value} = event.target;
    this.depth = DEPTHS.find((depth) => depth === value) ?? 'full';
    this.dispatchEvent(new HearthExpandEvent(this.depth));
  }
}

const isPlaceholder = (tag: Element): boolean =>
  !tag.hasAttribute('src') && !tag.childElementCount && isBlank(tag);

declare global {
  interface HTMLElementEventMap {
    'hearth-expand': HearthExpandEvent;
  }
}
