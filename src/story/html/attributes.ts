/** An element by its attributes, in a browser or not. */
export interface Attributed {
  getAttribute(name: string): string | null;
}

/** The value of an attribute; empty where there is none. */
export const attributeText = (element: Attributed | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';

/** The classes of an element. */
export const classesOf = (element: Attributed | undefined): readonly string[] =>
  attributeText(element, 'class').match(/\S+/g) ?? [];

/** Whether an element has a class. */
export const hasClass = (element: Attributed, name: string): boolean =>
  classesOf(element).includes(name);
