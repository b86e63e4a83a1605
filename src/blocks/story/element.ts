import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {hasContent} from '../../forms/content.js';
import {DEPTHS, type Depth} from '../../story/depth.js';
import {blockTags, selectorOf, storyTags} from '../../element/tags.js';
import {HearthElement} from '../../element/hearth-element.js';
import {list} from '../../element/list.js';
import type {StoryHost} from '../../element/story-host.js';
import {empty} from '../../element/wrap.js';
import {areWordsComing} from '../../element/words.js';
import {bare, NativeEvent} from '../../page/page.js';
import type {LawfulBlock} from '../law.js';
import {
  BLOCKS,
  TAGS,
  WHOLE,
  type ShownBlock,
  type StoryBlock,
  type StoryContent,
} from '../table.js';
import {isBlank} from '../../story/html/node.js';
import type {Story} from '../../forms/story.js';
import {DEPTH} from '../../words/depth.js';
import {groundStyles} from './ground.styles.js';
import {storyStyles} from './story.styles.js';
import type {StyleText} from '../../theme/css.js';

/** The CSS parts that every block has. */
const PARTS = ['heading', 'status', 'disclosure', 'link', 'listen', 'stop'];

/** Fired when the reader chooses how deep to read. */
export class HearthExpandEvent extends NativeEvent {
  readonly depth: Depth;

  constructor(depth: Depth) {
    super('hearth-expand', bare({bubbles: true, composed: true}));
    this.depth = depth;
  }
}

/**
 * @summary The whole companion in reading order, with a control for how deep to read.
 * @slot - The tags of the blocks. They keep their order; an empty one shows its part of the story.
 *   Where all of them have HTML of their own, and the story comes by `story`, `src` or inline
 *   JSON, they are the fallback, and the story shows in their place.
 * @csspart base - All of it.
 * @csspart status - The line that says that all of it was corrected or withdrawn.
 * @csspart disclosure - The line that says how it was made.
 * @csspart depth - The control.
 * @csspart depth-option - Each choice in the control.
 * @csspart listen - The button that reads it aloud, or pauses that.
 * @csspart stop - The button that stops reading aloud.
 * @fires {HearthExpandEvent} hearth-expand - The reader chose how deep to read.
 */
export class HearthStory extends HearthElement implements StoryHost {
  static override properties: PropertyDeclarations = {
    depth: {type: DEPTHS},
    share: {type: Boolean},
  };
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    groundStyles,
    storyStyles,
  ];

  /**
   * How much shows: `glance` (summary and key points), `brief` (also narrative, quote and
   * conversation) or `full` (also the report; the default).
   */
  declare depth: 'glance' | 'brief' | 'full';
  /**
   * Adds a button to the quote, each point and each turn inside that shares it.
   * @default false
   */
  declare share: boolean | undefined;

  constructor() {
    super();
    this.depth = 'full';
  }

  /** @internal */
  override get tags(): Set<string> {
    return storyTags;
  }

  /** @internal */
  override get storyHost(): undefined {
    return undefined;
  }

  /** @internal */
  override get block(): ShownBlock {
    return WHOLE;
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('change', (event) => this.#onChange(event), bare({}));
    return root;
  }

  protected override updated(): void {
    super.updated();
    for (const block of [...this.#blocks(), ...this.#blocks(this.renderRoot)]) {
      block.requestUpdate?.();
    }
  }

  protected override render(): unknown {
    const {arrival} = this.doors;
    const usesTags = this.#usesTags();
    return html`<div part="base">
      ${list([
        arrival ? this.#renderControl(arrival.story) : nothing,
        this.#renderNotice('status'),
        html`<slot ?hidden=${!usesTags}></slot>`,
        arrival && !usesTags ? this.renderBlock() : nothing,
        this.#renderNotice('disclosure'),
      ])}
    </div>`;
  }

  /** @internal */
  override readLight(): LawfulBlock<StoryContent> {
    const read = this.#blocks().map((block) => block.readLight?.().story);
    const {lang, dir} = this;
    const own = {...(lang && {lang}), ...(dir && {dir})} as Story;
    const story = read.reduce<Story>((all, some) => ({...all, ...some}), own);
    return {story, obstacle: read.some(Boolean) || isBlank(this) ? undefined : this};
  }

  protected override renderBlock(): TemplateResult {
    return html`${list(BLOCKS.map(renderTag))}`;
  }

  /** The tags inside, defined or not, of this copy of the library or another one. */
  #blocks(root: ParentNode = this): (Element & Partial<HearthElement>)[] {
    return [...root.querySelectorAll(selectorOf([...TAGS, ...blockTags]))];
  }

  /** Whether the tags inside show: they are the story, or one of them is more than its fallback. */
  #usesTags(): boolean {
    const tags = this.#blocks();
    const {arrival} = this.doors;
    const isGone = arrival?.story.status?.state === 'withdrawn';
    if (isGone) return false;
    if (!tags.length) return arrival?.door === 'html';
    return !arrival || arrival.door === 'html' || tags.some(isPlaceholder);
  }

  #renderNotice(kind: 'status' | 'disclosure'): TemplateResult | typeof nothing {
    const notice = this.notices?.[kind];
    if (!notice) return nothing;
    const {lang} = this.doors.arrival?.story ?? {};
    return html`<section lang=${lang ?? nothing} dir="auto">${notice}</section>`;
  }

  #renderControl(story: Story): TemplateResult | typeof nothing {
    const offered = DEPTHS.filter((depth) => hasContent(story, depth));
    if (offered.length < 2) return nothing;
    const wanted = DEPTHS.indexOf(this.depth);
    const reached = offered.filter((depth) => DEPTHS.indexOf(depth) <= wanted);
    const words = this.wordsFor(DEPTH);
    const chosen = (reached.length ? reached : offered).at(-1);
    return html`<fieldset part="depth" lang=${words.lang}>
      <legend class="hidden">${words.depth}</legend>
      ${list(
        (areWordsComing() ? [] : offered).map((depth) => {
          const isChosen = depth === chosen;
          return html`<label part="depth-option">
            <input type="radio" name="depth" value=${depth} .checked=${isChosen} />
            <span>${words[depth]}</span>
          </label>`;
        }),
      )}
    </fieldset>`;
  }

  #onChange({target}: Event): void {
    const input = this.renderRoot.querySelector('input:checked');
    const depth = DEPTHS.find((name) => name === input?.getAttribute('value'));
    if (!depth || target !== input) return;
    this.depth = depth;
    this.dispatchEvent(new HearthExpandEvent(depth));
  }
}

/** A block's tag, with the `field` that asks for it where another block is the tag's own. */
const renderTag = ({tag, field, parts}: StoryBlock, index: number): TemplateResult => {
  const exported = ` exportparts="${[...PARTS, ...parts].join()}"`;
  const isOwn = BLOCKS.findIndex((block) => block.tag === tag) === index;
  return empty(tag, field && !isOwn ? `${exported} field="${field}"` : exported);
};

/** Whether a tag waits for its part of the story, or has a story by a door of its own. */
const isPlaceholder = (tag: Element & Partial<HearthElement>): boolean =>
  (!tag.querySelector(':scope > :not(.hearth-copy)') && isBlank(tag)) ||
  (tag.doors?.isGiven ?? (tag.matches('[src]:not([src=""]),:has(> script)') || tag.story != null));

declare global {
  interface HTMLElementEventMap {
    'hearth-expand': HearthExpandEvent;
  }
}
