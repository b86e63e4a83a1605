/** Of each such class a page owns one object. */
type Kind = new () => object;

/** What pages own, by its class. */
const owned = new WeakMap<Document, Map<Kind, object>>();

/**
 * The object of a class that a page owns, made when it is first asked for. Unless another page is
 * named, it is the one that has loaded the library: an element that is moved into the document of a
 * frame goes on to share with the others.
 */
export const ofPage = <Of extends object>(Owned: new () => Of, page: Document = document): Of => {
  const objects = owned.get(page) ?? new Map<Kind, object>();
  const object = objects.get(Owned) ?? new Owned();
  owned.set(page, objects.set(Owned, object));
  // Under a class there is only what that class has made.
  return object as Of;
};
