import {fold} from './fold.js';
import type {Break, Span, Text} from './story.js';

/**
 * Builds a {@link Text} in its one written form: white space folded as HTML shows it, over the
 * borders of spans too; neighbouring strings joined; what is empty dropped, and white space and
 * breaks at either end with it; a text of one string is that string.
 */
export class TextBuilder {
  #list: Span[] = [];
  /** The space or the breaks since the last word, and where they go if another word comes. */
  #gap: (' ' | Break)[] = [];
  #gapList = this.#list;
  #started = false;

  /** The text, or `undefined` where no character of it can be seen. */
  get text(): Text | undefined {
    return this.#started ? simplest(this.#list) : undefined;
  }

  /** Adds characters as they come. */
  addString(value: string): void {
    const folded = fold(value);
    const words = folded.replace(/^ | $/g, '');
    if (folded.startsWith(' ')) this.#addGap(' ');
    if (!words || (!this.#started && !/\S/.test(words))) return;
    this.#started = true;
    for (const span of this.#gap) append(this.#gapList, span);
    this.#gap = [];
    append(this.#list, words);
    if (folded.endsWith(' ')) this.#addGap(' ');
  }

  /** Adds a line break. */
  addBreak(): void {
    this.#addGap({br: true});
  }

  /** Adds a span around what `fill` adds, if that is anything. */
  addSpan(fill: () => void, wrap: (inside: Text) => Span): void {
    const outer = this.#list;
    const inner: Span[] = [];
    this.#list = inner;
    fill();
    this.#list = outer;
    if (this.#gapList === inner) this.#gapList = outer;
    if (inner.length) outer.push(wrap(simplest(inner)));
  }

  #addGap(span: ' ' | Break): void {
    if (!this.#started || (span === ' ' && this.#gap.length)) return;
    // A break takes the place of a space before it.
    if (this.#gap[0] === ' ') this.#gap = [];
    if (!this.#gap.length) this.#gapList = this.#list;
    this.#gap.push(span);
  }
}

const append = (spans: Span[], span: Span): void => {
  const last = spans.at(-1);
  if (typeof last === 'string' && typeof span === 'string') spans[spans.length - 1] = last + span;
  else spans.push(span);
};

const simplest = (spans: readonly Span[]): Text =>
  spans.length === 1 && typeof spans[0] === 'string' ? spans[0] : spans;
