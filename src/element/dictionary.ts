import type {Strings} from '../words/english.js';
import type {Find, Spoken, Tables} from '../words/find.js';

/**
 * The words of the interface on a page: those that the page has set, and the library's own in other
 * languages than English, once they are loaded. What finds words is given to it, since a page in
 * English never loads that.
 */
export class Dictionary {
  readonly #tables: Tables = new Map();
  #find: Find | undefined;

  /** Whether it has words other than the English ones. */
  get isFilled(): boolean {
    return !!this.#find;
  }

  /** The words of a feature in a language; none where they are not all there yet. */
  find<Of extends object>(english: Of, lang: string): Spoken<Of> | undefined {
    return this.#find?.(english, lang);
  }

  /** Puts words in the place of those that a language has, or adds a language. */
  set(lang: string, strings: Partial<Strings>, finderOf: (tables: Tables) => Find): void {
    this.#tables.set(lang, {...this.#tables.get(lang), ...strings});
    this.#find ??= finderOf(this.#tables);
  }

  /** Adds the library's own languages; what the page has set goes before them. */
  complete(finderIn: (tables: Tables) => Find): void {
    this.#find = finderIn(this.#tables);
  }
}
