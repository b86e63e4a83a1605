import {html, nothing, render} from 'lit';
import {bare, createElement} from '../../page/page.js';
import {renderBodyItem} from '../../element/body.js';
import {richText} from '../../element/rich-text.js';
import {isStructured, paragraphsOf} from '../../story/body.js';
import {voicesOf} from './voices.js';
import {fill} from '../../words/fill.js';
import type {BodyItem} from '../../story/story.js';
import type {Turn} from './conversation.js';
import type {CONVERSATION} from '../../words/conversation.js';
import type {Spoken} from '../../words/find.js';

/** Voices that look different; a further speaker looks like an earlier one, under another name. */
const VOICES = 4;

const ITEM = html`<li part="turn">
  <b part="speaker" dir="auto"></b><button part="copy"></button>
</li>`;

/** None: but Lit would read what a page has put on all objects. */
const OPTIONS = bare({});

/** What all turns are shown with, beside their own words. */
interface Setting {
  /** What the id of an item begins with, before its place. */
  readonly stem: string;
  readonly words: Spoken<typeof CONVERSATION>;
  /** The turns from this place on are hidden. */
  readonly end: number;
  /** The lines that say how a turn was made, by its place. */
  readonly made: readonly unknown[] | undefined;
  /** The level of headings inside of turns. */
  readonly level: number;
}

/**
 * The list of turns. A transcript may have ten thousand, and grow by a word at a time: so the items
 * are kept, outside of what a template renders, and only what has changed is touched.
 */
export class TurnList {
  readonly #model: HTMLElement;
  readonly #items: TurnItem[] = [];
  #element: Element | undefined;
  /** Others have changed nodes here: an item that changes is made anew, and the others stay. */
  #isTouched = false;
  #told = '';

  constructor() {
    const box = createElement('div');
    render(ITEM, box, OPTIONS);
    [this.#model] = box.children as unknown as [HTMLElement];
  }

  /** Shows some turns, and no others, in an empty list or the same one as before. */
  show(element: Element, turns: readonly Turn[], setting: Setting): void {
    const {stem, words, end, made, level} = setting;
    this.#moveTo(element);
    const voices = voicesOf(turns);
    const speakers = new Set(turns.map(({speaker}) => speaker));
    const told = [stem, end, words.lang, words.copy, words.copyTurn, level, ...speakers].join('\n');
    const isOther = told !== this.#told;
    this.#told = told;
    for (const item of this.#items.splice(turns.length)) item.element.remove();
    turns.forEach((turn, index) => {
      const item = this.#itemFor(turn, index);
      if (isOther || item.speaker !== turn.speaker) {
        item.name(turn.speaker, voices[index] ?? 0, words);
        item.element.id = `${stem}${index + 1}`;
        item.element.hidden = index >= end;
      }
      if (isOther || item.text !== turn.text) item.say(turn.text, level);
      item.tell(made?.[index]);
    });
  }

  /** The place of the turn that a button copies; -1 where it is none of those. */
  placeOf(button: EventTarget | null): number {
    return this.#items.findIndex(({copy}) => copy === button);
  }

  #moveTo(element: Element): void {
    if (element === this.#element) return;
    this.#isTouched = !!this.#element;
    this.#element = element;
    for (const item of this.#items) element.append(item.element);
  }

  #itemFor(turn: Turn, index: number): TurnItem {
    const before = this.#items[index];
    if (
      before &&
      !(this.#isTouched && (before.speaker !== turn.speaker || before.text !== turn.text))
    )
      return before;
    const item = new TurnItem(this.#model.cloneNode(true) as HTMLElement);
    if (before) before.element.replaceWith(item.element);
    else this.#element?.append(item.element);
    return (this.#items[index] = item);
  }
}

/** An item of what is said, and what shows it. */
interface Said {
  readonly item: BodyItem;
  readonly element: HTMLElement;
}

/** A turn's item. */
class TurnItem {
  readonly element: HTMLElement;
  readonly copy: Element;
  /** The speaker and text that it shows now. A copy: a page may change the turn itself. */
  speaker: string | undefined;
  text: Turn['text'] | undefined;
  readonly #name: Element;
  readonly #said: Said[] = [];
  #made: unknown;
  #note: HTMLElement | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
    [this.#name, this.copy] = element.children as unknown as [Element, Element];
  }

  /** Names who speaks. */
  name(speaker: string | undefined, voice: number, {lang, copy, copyTurn}: Setting['words']): void {
    const look = voice < VOICES ? voice : 1 + (voice % (VOICES - 1));
    this.element.setAttribute('data-voice', String(look));
    this.speaker = speaker;
    this.#name.textContent = speaker ?? '';
    this.copy.textContent = copy;
    this.copy.setAttribute('lang', lang);
    this.copy.setAttribute('aria-label', speaker ? fill(copyTurn, {speaker}) : copy);
  }

  /**
   * Shows what is said. A paragraph that is the same stays as it is, and one that goes on grows: what
   * a reader has selected in it stays selected.
   */
  say(text: Turn['text'], level: number): void {
    this.text = text;
    const items = paragraphsOf(text);
    for (const {element} of this.#said.splice(items.length)) element.remove();
    items.forEach((item, index) => {
      const old = this.#said[index];
      if (old?.item === item && !isStructured(item)) return;
      const element = elementFor(item, level, old);
      if (!old) (this.#said[index - 1]?.element ?? this.#name).after(element);
      else if (old.element !== element) old.element.replaceWith(element);
      this.#said[index] = {item, element};
    });
  }

  /** Says how it was made. */
  tell(made: unknown): void {
    if (made === this.#made) return;
    this.#made = made;
    if (!this.#note) this.copy.before((this.#note = createElement('span')));
    render(made ?? nothing, this.#note, OPTIONS);
  }
}

/**
 * Makes or updates the element that shows an item. It updates the element from before when the text
 * only grows, or when both items have spans or both are structured. Plain texts need no template.
 */
const elementFor = (item: BodyItem, level: number, before?: Said): HTMLElement => {
  if (isStructured(item)) {
    const element = before && isStructured(before.item) ? before.element : createElement('div');
    render(renderBodyItem(item, level), element, OPTIONS);
    return element;
  }
  const text = before && !isStructured(before.item) ? before.item : undefined;
  if (typeof item !== 'string') {
    const element = before && typeof text === 'object' ? before.element : newParagraph();
    render(richText(item), element, OPTIONS);
    return element;
  }
  if (before && text && typeof text === 'string' && item.startsWith(text)) {
    (before.element.firstChild as CharacterData).appendData(item.slice(text.length));
    return before.element;
  }
  const element = newParagraph();
  element.textContent = item;
  return element;
};

const newParagraph = (): HTMLElement => {
  const element = createElement('p');
  element.dir = 'auto';
  return element;
};
