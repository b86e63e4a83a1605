import {withoutPrototype} from '../page/page.js';
import {isEmbed} from './tags-of.js';

/** The forms of an attribute's name, each before the ones above it; none that would run code. */
const SHORT = /^data-(?!on|style$|hearth)([a-z][\w-]*)$/;
const PLAIN = /^([a-z][\w-]*)$/;
const OURS = /^data-hearth-(?!on|style$)([a-z][\w-]*)$/;

/** Attributes that an element reads beside those of its properties. */
const READ = ['lang', 'dir', 'timeout', 'max-bytes'];

/**
 * Gives an element the attributes that its stand-in, its embed code or the tag itself names, now and
 * whenever they change. Of `data-x` and `x` those that the element knows: others belong to the page
 * and its tools, which would find them twice. `data-hearth-x` belongs to nobody else.
 */
export class Names {
  readonly #standIn: Element;
  readonly #element: Element;
  #given: ReadonlyMap<string, string> = new Map();

  constructor(standIn: Element, element: Element) {
    this.#standIn = standIn;
    this.#element = element;
    const observer = new MutationObserver(() => this.#give());
    observer.observe(standIn, withoutPrototype({attributes: true}));
    this.#give();
  }

  #give(): void {
    const named = this.#named();
    for (const name of this.#given.keys()) {
      if (!named.has(name)) this.#element.removeAttribute(name);
    }
    for (const [name, value] of named) {
      if (this.#given.get(name) !== value) this.#element.setAttribute(name, value);
    }
    this.#given = named;
  }

  #named(): ReadonlyMap<string, string> {
    const named = new Map<string, string>();
    const [standIn, element] = [this.#standIn, this.#element];
    const {observedAttributes = []} = element.constructor as {observedAttributes?: string[]};
    const known = [...observedAttributes, ...READ, ...(isEmbed(standIn) ? ['id', 'class'] : [])];
    const forms = standIn === element ? [] : isEmbed(standIn) ? [SHORT] : [SHORT, PLAIN];
    for (const form of [...forms, OURS]) {
      for (const {name, value} of standIn.attributes) {
        const [, short] = form.exec(name) ?? [];
        if (!short || !(form === OURS || known.includes(short))) continue;
        // A consent tool has kept the script's own address there.
        if (form === SHORT && short === 'src' && value === standIn.getAttribute(short)) continue;
        named.set(short, value);
      }
    }
    return named;
  }
}
