import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import {Anchors} from '../../core/anchors.js';
import type {Arrival} from '../../core/doors.js';
import {HearthElement, type Depth} from '../../core/hearth-element.js';
import {bare} from '../../core/page.js';
import {richText} from '../../core/rich-text.js';
import {LABELS} from '../../story/html/labels.js';
import {paragraphsOf} from '../../story/body.js';
import {plainText} from '../../story/plain.js';
import type {BlockName, Turn} from '../../story/story.js';
import type {ReadBlock} from '../../story/html/block.js';
import {readConversation} from '../../story/html/conversation.js';
import {conversationStyles} from './conversation.styles.js';
import {HearthCopyEvent, HearthTurnEvent} from './events.js';

/** How the turns come: all at once, or an exchange at a time. */
export const REVEALS = ['all', 'step'] as const;

/** Voices that look different; a further speaker looks like an earlier one, under another name. */
const VOICES = 4;

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
 * @csspart next - The button that shows the next question.
 * @csspart status - The line that says that it was corrected or withdrawn.
 * @csspart disclosure - The line that says how it was made, or how a turn was.
 * @csspart link - A link.
 * @cssproperty [--hearth-radius=1em] - The corners of the turns.
 * @cssproperty --hearth-surface - The ground of what the asking voice says. Default: the colour of the text, thinned.
 * @fires {HearthTurnEvent} hearth-turn - A turn is shown on demand.
 * @fires {HearthCopyEvent} hearth-copy - A turn is about to be copied; cancelable.
 */
export class HearthConversation extends HearthElement {
  static override properties: PropertyDeclarations = {reveal: {}};
  static override styles: CSSResultGroup = [HearthElement.styles, conversationStyles];

  /** `step` shows one exchange at a time, with a button for the next; `all` is the default. */
  declare reveal: (typeof REVEALS)[number];

  readonly #anchors = new Anchors(this, 'turn');
  /** The number of turns that a step-by-step reader sees. */
  #shown = 0;
  /** The story and the first turn that are shown: with others it begins anew. */
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

  protected override updated(): void {
    super.updated();
    const turns = this.renderRoot.querySelectorAll('li');
    turns.forEach((turn, index) => (turn.hidden = this.#isStepped && index >= this.#shown));
  }

  /** Shows the turns up to one. */
  async showItem(index: number): Promise<void> {
    const turn = this.#turns[index];
    if (!turn) return;
    this.#showUpTo(index);
    await this.updateComplete;
    this.dispatchEvent(new HearthTurnEvent(index, this.#anchors.id(index + 1), turn.speaker));
  }

  get #turns(): readonly Turn[] {
    return this.doors.arrival?.story.conversation?.turns ?? [];
  }

  get #isStepped(): boolean {
    return this.reveal === 'step';
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
    if (first !== this.#first) this.#shown = this.#exchangeEnd(0);
    this.#first = first;
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
          ${turns.map((turn, index) => this.#renderTurn(turn, index, voices, made?.[index]))}
        </ol>
        ${this.#isStepped && this.#shown < turns.length ? this.#renderNext() : nothing}
        <span class="hidden" role="status"></span>`,
      LABELS.conversation,
    );
  }

  #renderTurn(
    {speaker, text}: Turn,
    index: number,
    voices: readonly string[],
    made: unknown,
  ): TemplateResult {
    const voice = voices.indexOf(speaker);
    return html`<li
      part="turn"
      id=${this.#anchors.id(index + 1)}
      data-voice=${voice < VOICES ? voice : 1 + (voice % (VOICES - 1))}
    >
      <b part="speaker" dir="auto">${speaker}</b>
      ${paragraphsOf(text).map((said) => html`<p dir="auto">${richText(said)}</p>`)} ${made}
      <button part="copy" aria-label=${`Copy what ${speaker} says`} @click=${this.#onCopy}>
        Copy
      </button>
    </li>`;
  }

  #renderNext(): TemplateResult {
    return html`<button part="next" @click=${this.#onNext}>Next question</button>`;
  }

  /** Where the exchange that a turn begins or goes on with ends: before the next question. */
  #exchangeEnd(start: number): number {
    const turns = this.#turns;
    const next = turns.findIndex(
      ({speaker}, index) =>
        index > start && speaker === turns[0]?.speaker && turns[index - 1]?.speaker !== speaker,
    );
    return next < 0 ? turns.length : next;
  }

  #showUpTo(index: number): void {
    this.#shown = Math.max(this.#shown, this.#exchangeEnd(index));
    this.requestUpdate();
  }

  async #onNext(): Promise<void> {
    const index = this.#shown;
    await this.showItem(index);
    const turn = this.renderRoot.querySelectorAll('li')[index];
    if (!turn) return;
    turn.tabIndex = -1;
    turn.focus(bare({preventScroll: true}));
    turn.scrollIntoView(bare({block: 'nearest'} as const));
  }

  async #onCopy(event: Event): Promise<void> {
    const item = (event.currentTarget as HTMLElement).closest('li');
    const index = [...this.renderRoot.querySelectorAll('li')].findIndex((turn) => turn === item);
    const turn = this.#turns[index];
    const status = this.renderRoot.querySelector('[role=status]');
    if (!turn || !status) return;
    const said = paragraphsOf(turn.text).map(plainText).join('\n\n');
    const address = new URL(`#${this.#anchors.id(index + 1)}`, location.href).href;
    const text = `“${said}”\n— ${turn.speaker}\n${address}`;
    if (!this.dispatchEvent(new HearthCopyEvent(index, text))) return;
    status.textContent = await copyText(text);
  }
}

const wordsOf = ({speaker, text}: Turn): string =>
  [speaker, ...paragraphsOf(text).map(plainText)].join('\n');

/** Copies a text. Returns what to tell the reader; on a page without TLS there is no clipboard. */
const copyText = async (text: string): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Could not copy';
  }
};
