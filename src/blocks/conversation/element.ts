import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {anchorOf} from '../../element/anchors.js';
import type {Arrival} from '../../doors/doors.js';
import {HearthCopyEvent} from '../../element/events.js';
import {HearthElement} from '../../element/hearth-element.js';
import {bare, onWindow, offWindow} from '../../page/page.js';
import {reach} from '../../element/reach.js';
import {richText} from '../../element/rich-text.js';
import {isBlank} from '../../story/html/node.js';
import type {Turn} from './conversation.js';
import {readBlock, type LawfulBlock} from '../law.js';
import {CONVERSATION} from '../../words/conversation.js';
import type {Spoken} from '../../words/find.js';
import {plural} from '../../words/plural.js';
import {conversation, conversationReader} from './block.js';
import type {ConversationContent} from './conversation.js';
import {bodyStyles} from '../../theme/body.styles.js';
import {copyText, wordsOf} from './copy.js';
import {conversationStyles} from './conversation.styles.js';
import {HearthTurnEvent} from './events.js';
import {sublevelOf} from '../../element/section.js';
import {voicesOf} from './voices.js';
import {TurnList} from './turn-list.js';
import {turnListStyles} from './turn-list.styles.js';
import type {StyleText} from '../../theme/css.js';

/** How the turns come: all at once, or an exchange at a time. */
export const REVEALS = ['all', 'step'] as const;

/** So many turns show at once, of those that nothing has shown before; the rest comes in portions. */
const AT_ONCE = 100;
const PORTION = 1000;

/** The values of `variant`, beside the default. */
const VARIANTS = ['transcript'] as const;

/**
 * @summary The Hearth Conversation: a transcript in which the first voice asks and the others
 *   answer. The address of the page and `#…-turn-3` leads to the third turn.
 * @slot - The conversation as canonical HTML: a heading, and a `<p>` a turn that begins with the
 *   speaker in `<b>`; or `<hearth-turn speaker="…">`s; or a `<dl>`; or a plain transcript.
 * @csspart base - The section.
 * @csspart heading - The title.
 * @csspart subtitle - The subtitle.
 * @csspart list - The list of turns.
 * @csspart turn - Each turn.
 * @csspart speaker - The speaker's name.
 * @csspart subheading - Each heading inside the text.
 * @csspart body-list - Each list inside the text.
 * @csspart body-quote - Each quotation inside the text.
 * @csspart copy - The button that copies a turn.
 * @csspart share - The button that shares a turn.
 * @csspart next - The button that shows the next question.
 * @csspart status - The line that says that it was corrected or withdrawn.
 * @csspart disclosure - The line that says how it was made, or how a turn was.
 * @csspart link - A link.
 * @csspart listen - The button that reads it aloud, or pauses that.
 * @csspart stop - The button that stops reading aloud.
 * @fires {HearthTurnEvent} hearth-turn - A turn is shown on demand.
 * @fires {HearthCopyEvent} hearth-copy - A turn is about to be copied or shared; cancelable.
 */
export class HearthConversation extends HearthElement {
  static override properties: PropertyDeclarations = {
    reveal: {type: REVEALS},
    share: {type: Boolean},
    variant: {reflect: true, type: VARIANTS},
  };
  static override readonly styleTexts: readonly StyleText[] = [
    ...HearthElement.styleTexts,
    bodyStyles,
    conversationStyles,
    turnListStyles,
  ];

  /** `step` shows one exchange at a time, with a button for the next; `all` is the default. */
  declare reveal: 'all' | 'step';
  /** How the turns are set: as bubbles (the default), or as a printed `transcript`. */
  declare variant: 'transcript' | null | undefined;
  /**
   * Adds a button that shares each turn; `share="false"` takes it away in a `hearth-story` that has it.
   * @default false
   */
  declare share: boolean | undefined;

  /** The furthest turn that a step-by-step reader has come to. */
  #reached = 0;
  /** The number of turns that a reader sees. */
  #shown = Infinity;
  /** The story and the words of the first turn that are shown: with others it begins anew. */
  #first = '';
  #list: TurnList | undefined;
  /** So many turns have room in the list. */
  #room = Infinity;
  /** Resolves when there is room for more. */
  #more: Promise<void> | undefined;

  constructor() {
    super();
    this.reveal = 'all';
  }

  /** @internal */
  override get block(): typeof conversation {
    return conversation;
  }

  /** Shows the turns up to one. */
  async showItem(index: number): Promise<void> {
    const turn = this.#turns[index];
    if (!turn) return;
    this.#reached = Math.max(this.#reached, index);
    this.requestUpdate();
    await this.updateComplete;
    const id = anchorOf(this, 'turn', index + 1);
    this.dispatchEvent(new HearthTurnEvent(index, id, turn.speaker ?? ''));
  }

  get #turns(): readonly Turn[] {
    return this.doors.arrival?.story.conversation?.turns ?? [];
  }

  /** The places of the turns in which the first voice asks again. */
  get #questions(): readonly number[] {
    const voices = voicesOf(this.#turns);
    const isFirst = (index: number): boolean => voices[index] === 0;
    return [...voices.keys()].filter((index) => index && isFirst(index) && !isFirst(index - 1));
  }

  get #words(): Spoken<typeof CONVERSATION> {
    return this.wordsFor(CONVERSATION);
  }

  /** @internal */
  override readLight(): LawfulBlock<ConversationContent> {
    return readBlock(this, conversationReader);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot();
    root.addEventListener('click', (event) => this.#onClick(event), bare({}));
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (!this.#more) return isComplete;
    await this.#more;
    return this.updateComplete;
  }

  protected override updated(): void {
    const turns = this.#turns;
    this.#showTurns(turns);
    super.updated();
    this.#more = this.#room < turns.length ? this.#makeRoom() : undefined;
  }

  protected override renderBlock(arrival: Arrival): TemplateResult | undefined {
    const {story} = arrival;
    if (!story.conversation) return;
    const {subtitle, turns} = story.conversation;
    const first = [story.id, ...turns.slice(0, 1).map(wordsOf)].join('\n');
    if (first !== this.#first) this.#reached = 0;
    this.#first = first;
    // Anew each time: the rest of an exchange may have come.
    this.#shown = this.reveal === 'step' ? this.#exchangeEnd(this.#reached) : Infinity;
    const {lang, next} = this.#words;
    return this.renderSection(
      arrival,
      html`${
          subtitle === undefined
            ? nothing
            : html`<p part="subtitle" class="hearth-subtitle" dir="auto">${richText(subtitle)}</p>`
        }
        <ol role="list" part="list"></ol>
        ${this.#shown < turns.length ? html`<button part="next" lang=${lang}>${next}</button>` : nothing}
        <span class="hidden" role="status" lang=${lang}></span>`,
    );
  }

  /** Where the exchange that a turn begins or goes on with ends: before the next question. */
  #exchangeEnd(start: number): number {
    return this.#questions.find((index) => index > start) ?? this.#turns.length;
  }

  /** The list is filled beside what the template renders: see {@link TurnList}. */
  #showTurns(turns: readonly Turn[]): void {
    const element = this.renderRoot.querySelector('ol');
    if (!element) {
      this.#list = undefined;
      return;
    }
    // What HTML shows already stays in its place.
    if (!this.#list) this.#room = isBlank(this) ? AT_ONCE : Infinity;
    this.#list ??= new TurnList();
    element.classList.toggle('long', this.#room < Infinity && turns.length > AT_ONCE);
    this.#list.show(element, turns.slice(0, this.#room), {
      stem: anchorOf(this, 'turn', ''),
      words: this.#words,
      end: this.#shown,
      made: this.notices?.turns,
      level: sublevelOf(this),
    });
  }

  /** Paper does not wait. */
  readonly #showAll = (): void => {
    this.#room = Infinity;
    this.requestUpdate();
    this.performUpdate();
  };

  /** Lets the page have its turn, then shows more. */
  async #makeRoom(): Promise<void> {
    onWindow('beforeprint', this.#showAll);
    await new Promise((resolve) => setTimeout(resolve));
    offWindow('beforeprint', this.#showAll);
    this.#room += PORTION;
    this.requestUpdate();
  }

  #onClick({target}: Event): void {
    // A translator puts elements of its own into a button.
    const button = (target as Element).closest('button');
    if (button?.part.contains('next')) void this.#showNext();
    else void this.#copy(this.#list?.placeOf(button) ?? -1);
  }

  async #showNext(): Promise<void> {
    const index = this.#shown;
    await this.showItem(index);
    const turn = this.renderRoot.querySelectorAll('li')[index];
    if (!turn) return;
    reach(turn, 'nearest');
    const left = this.#questions.filter((place) => place >= this.#shown).length;
    const words = this.#words;
    this.#tell(left ? plural(words.lang, words.left, left) : '');
  }

  async #copy(index: number): Promise<void> {
    const turn = this.#turns[index];
    if (!turn) return;
    const address = new URL(`#${anchorOf(this, 'turn', index + 1)}`, location.href).href;
    const said = this.#words.quoted.replace('{text}', () => wordsOf(turn));
    const by = turn.speaker ? `— ${turn.speaker}\n` : '';
    const text = `${said}\n${by}${address}`;
    if (!this.dispatchEvent(new HearthCopyEvent(index, text))) return;
    this.#tell(this.#words[(await copyText(text)) ? 'copied' : 'notCopied']);
  }

  /** Announces to screen readers. */
  #tell(words: string): void {
    this.renderRoot.querySelector('[role=status]')?.replaceChildren(words);
  }
}
