/**
 * Reads a property of the page's document that a page can replace: an element of that name shadows
 * it, and MooTools puts another class in the place of `Document`. So it is read from the prototype
 * of the document itself, as `src/page/page.ts` does for the other layers.
 */
export const readDocument = <Key extends keyof Document>(key: Key): Document[Key] =>
  Reflect.get(Object.getPrototypeOf(document) as object, key, document);
