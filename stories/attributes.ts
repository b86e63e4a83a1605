import {noChange} from 'lit';
import {Directive, directive, type DirectiveResult, type ElementPart} from 'lit/directive.js';

type Attributes = Readonly<Record<string, unknown>>;

class AttributesDirective extends Directive {
  #last: Attributes = {};

  override render(_attributes: Attributes): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [attributes]: [Attributes]): unknown {
    for (const name of Object.keys({...this.#last, ...attributes})) {
      set(element, name, attributes[name]);
    }
    this.#last = attributes;
    return noChange;
  }
}

const set = (element: Element, name: string, value: unknown): void => {
  if (typeof value === 'string' || typeof value === 'number')
    element.setAttribute(name, `${value}`);
  else element.toggleAttribute(name, value === true);
};

/** Sets attributes whose names are only known when it runs; what has no value is taken away. */
export const attributes: (values: Attributes) => DirectiveResult = directive(AttributesDirective);
