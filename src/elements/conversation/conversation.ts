import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {Anchors} from '../../core/anchors.js';
import type {Arrival} from '../../core/doors.js';
import {HearthCopyEvent} from '../../core/events.js';
import {HearthElement} from '../../core/hearth-element.js';
import type {Depth} from '../../core/story-host.js';
import {reach} from '../../core/reach.js';
import {richText} from '../../core/rich-text.js';
import {paragraphsOf} from '../../story/body.js';
import {plainText} from '../../story/plain.js';
import type {BlockName, Turn} from '../../story/story.js';
import type {ReadBlock} from '../../story/html/block.js';
import {readConversation} from '../../story/html/conversation.js';
import {CONVERSATION} from '../../words/english.js';
import {fill} from '../../story/fill.js';
import type {Spoken} from '../../words/find.js';
import {plural} from '../../words/plural.js';
import {conversationStyles} from './conversation.styles.js';
import {HearthTurnEvent} from './events.js';

/** How the turns come: all at once, or an exchange at a time. */
export const REVEALS = ['all', 'step'] as const;

/** Voices that look different; a further speaker looks like an earlier one, under another name. */
const VOICES = 4;

/** What a turn is rendered with. */
interface TurnContext {
  readonly voices: readonly string[];
  readonly words: Spoken<typeof CONVERSATION>;
  /** The line that says how the turn was made, if it has one. */
  readonly made: unknown;
}

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
    reveal: {},
    share: {type: Boolean},
    variant: {},
  };
  static override styles: CSSResultGroup = [HearthElement.styles, conversationStyles];

  /** `step` shows one exchange at a time, with a button for the next; `all` is the default. */
  declare reveal: (typeof REVEALS)[number];
  /** How the turns are set: as bubbles (the default), or as a printed `transcript`. */
  declare variant: 'transcript' | null | undefined;
  /**
   * Adds a button that shares each turn; `share="false"` takes it away in a `hearth-story` that has it.
   * @default false
   */
  declare share: boolean | undefined;

  readonly #anchors = new Anchors(this, 'turn');
  /** The furthest turn that a step-by-step reader has come to. */
  #reached = 0;
  /** The number of turns that such a reader sees. */
  #shown = 0;
  /** The story and the words of the first turn that are shown: with others it begins anew. */
  #first = '';

  constructor() {
    super();
    this.reveal = 'all';
  }

  /** @internal */
  override get block(): BlockName {
    return 'conversation';
  }

  /** @internal */
  override get depthShown(): Depth {
    return 'brief';
  }

  /** Shows the turns up to one. */
  async showItem(index: number): Promise<void> {
    const turn = this.#turns[index];
    if (!turn) return;
    this.#reached = Math.max(this.#reached, index);
    this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(new HearthTurnEvent(index, this.#anchors.id(index + 1), turn.speaker));
  }

  get #turns(): readonly Turn[] {
    return this.doors.arrival?.story.conversation?.turns ?? [];
  }

  /** The places of the turns in which the first voice asks again. */
  get #questions(): readonly number[] {
    const speakers = this.#turns.map(({speaker}) => speaker);
    const isFirst = (index: number): boolean => speakers[index] === speakers[0];
    return [...speakers.keys()].filter((index) => index && isFirst(index) && !isFirst(index - 1));
  }

  get #words(): Spoken<typeof CONVERSATION> {
    return this.wordsFor(CONVERSATION);
  }

  /** Where the turns end that are in sight. */
  get #end(): number {
    return this.reveal === 'step' ? this.#shown : Infinity;
  }

  /** @internal */
  override readLight(): ReadBlock {
    return readConversation(this);
  }

  protected override renderBlock({story, labels}: Arrival): TemplateResult | undefined {
    const {conversation} = story;
    if (!conversation) return;
    const {title, subtitle, turns} = conversation;
    const first = [story.id, ...turns.slice(0, 1).map(wordsOf)].join('\n');
    if (first !== this.#first) this.#reached = 0;
    this.#first = first;
    // Anew each time: the rest of an exchange may have come.
    this.#shown = this.#exchangeEnd(this.#reached);
    const words = this.#words;
    const voices = [...new Set(turns.map(({speaker}) => speaker))];
    const made = this.notices?.turns;
    return this.renderSection(
      story,
      title ?? labels.conversation,
      html`${
          subtitle === undefined
            ? nothing
            : html`<p part="subtitle" class="hearth-subtitle" dir="auto">${richText(subtitle)}</p>`
        }
        <ol role="list" part="list">
          ${turns.map((turn, index) => this.#renderTurn(turn, index, {voices, words, made: made?.[index]}))}
        </ol>
        ${this.#end < turns.length ? html`<button part="next" lang=${words.lang} @click=${this.#onNext}>${words.next}</button>` : nothing}
        <span class="hidden" role="status" lang=${words.lang}></span>`,
      'conversation',
    );
  }

  #renderTurn(turn: Turn, index: number, {voices, words, made}: TurnContext): TemplateResult {
    const {speaker, text} = turn;
    const {copy, copyTurn, lang} = words;
    const voice = voices.indexOf(speaker);
    const onCopy = (): unknown => this.#copy(index, turn);
    return html`<li
      part="turn"
      ?hidden=${index >= this.#end}
      id=${this.#anchors.id(index + 1)}
      data-voice=${voice < VOICES ? voice : 1 + (voice % (VOICES - 1))}
    >
      <b part="speaker" dir="auto">${speaker}</b>
      ${paragraphsOf(text).map((said) => html`<p dir="auto">${richText(said)}</p>`)} ${made}
      <button part="copy" lang=${lang} aria-label=${fill(copyTurn, {speaker})} @click=${onCopy}>
        ${copy}
      </button>
    </li>`;
  }

  /** Where the exchange that a turn begins or goes on with ends: before the next question. */
  #exchangeEnd(start: number): number {
    return this.#questions.find((index) => index > start) ?? this.#turns.length;
  }

  async #onNext(): Promise<void> {
    const index = this.#shown;
    await this.showItem(index);
    const turn = this.renderRoot.querySelectorAll('li')[index];
    if (!turn) return;
    reach(turn, 'nearest');
    const left = this.#questions.filter((place) => place >= this.#shown).length;
    const words = this.#words;
    this.#tell(left ? plural(words.lang, words.left, left) : '');
  }

  async #copy(index: number, turn: Turn): Promise<void> {
    const address = new URL(`#${this.#anchors.id(index + 1)}`, location.href).href;
    const text = `“${wordsOf(turn)}”\n— ${turn.speaker}\n${address}`;
    if (!this.dispatchEvent(new HearthCopyEvent(index, text))) return;
    this.#tell(this.#words[(await copyText(text)) ? 'copied' : 'notCopied']);
  }

  /** Tells those who listen to the page. */
  #tell(words: string): void {
    this.renderRoot.querySelector('[role=status]')?.replaceChildren(words);
  }
}

const wordsOf = ({text}: Turn): string => paragraphsOf(text).map(plainText).join('\n\n');

/** Copies a text, if it can: on a page without TLS there is no clipboard. */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
