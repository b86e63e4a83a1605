import {fold} from './fold.js';
import type {Break, Span, Text} from './story.js';

const BREAK: Break = {br: true};

/** What people write before a name that they sign with: no part of an attribution. */
export const SIGNATURE = /^[\s—–―-]+/;

/**
 * Builds a {@link Text} in its one written form: white space folded as HTML shows it, over the
 * borders of spans too; neighbouring strings joined; what is empty dropped, and white space and
 * breaks at either end with it; a text of one string is that string.
 */
export class TextBuilder {
  #list: Span[] = [];
  /** The white space met since the last word, and the list it goes to if another word comes. */
  #pending: {to: Span[]; span: ' ' | Break}[] = [];
  #started = false;
  #visible = false;
  readonly #lead: RegExp | undefined;

  /** `lead` matches what is dropped at the text's beginning. */
  constructor(lead?: RegExp) {
    this.#lead = lead;
  }

  /** The text, or `undefined` where no character of it can be seen. */
  get text(): Text | undefined {
    return this.#visible ? simplest(this.#list) : undefined;
  }

  /** Adds characters as they come. */
  addString(value: string): void {
    let folded = fold(value);
    if (this.#lead && !this.#started) folded = folded.replace(this.#lead, '');
    const words = folded.replace(/^ | $/g, '');
    if (folded.startsWith(' ')) this.#addSpace();
    if (!words) return;
    this.#flush();
    append(this.#list, words);
    this.#started = true;
    this.#visible ||= /\S/.test(words);
    if (folded.endsWith(' ')) this.#addSpace();
  }

  /** Adds a line break. */
  addBreak(): void {
    if (!this.#started) return;
    this.#pending = this.#pending.filter(({span}) => span !== ' ');
    this.#pending.push({to: this.#list, span: BREAK});
  }

  /** Adds a span around what `fill` adds, if that is anything. */
  addSpan(fill: () => void, wrap: (inside: Text) => Span): void {
    const outer = this.#list;
    const inner: Span[] = [];
    this.#list = inner;
    fill();
    this.#list = outer;
    for (const space of this.#pending) if (space.to === inner) space.to = outer;
    if (inner.length) outer.push(wrap(simplest(inner)));
  }

  #addSpace(): void {
    if (this.#started && !this.#pending.length) this.#pending.push({to: this.#list, span: ' '});
  }

  #flush(): void {
    for (const {to, span} of this.#pending) append(to, span);
    this.#pending = [];
  }
}

const append = (spans: Span[], span: Span): void => {
  const last = spans.at(-1);
  if (typeof last === 'string' && typeof span === 'string') spans[spans.length - 1] = last + span;
  else spans.push(span);
};

const simplest = (spans: readonly Span[]): Text =>
  spans.length === 1 && typeof spans[0] === 'string' ? spans[0] : spans;
