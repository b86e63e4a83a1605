/** An element by its attributes, in a browser or not. */
export interface Attributed {
  getAttribute(name: string): string | null;
}

/** The value of an attribute; empty where there is none. */
export const attributeText = (element: Attributed | undefined, name: string): string =>
  element?.getAttribute(name) ?? '';

/** Whether an element has a class. */
export const hasClass = (element: Attributed, name: string): boolean =>
  attributeText(element, 'class').split(/\s+/).includes(name);
