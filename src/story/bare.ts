/** The copies made so far. */
const copies = new WeakMap<object, object>();

/**
 * A copy of a value in which no object has a prototype: whoever reads a field that is absent does
 * not find what a page has put on `Object.prototype`. An object is copied once, and never changes.
 */
export const bare = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map((item) => bare<unknown>(item)) as T;
  if (Object(value) !== value || Object.getPrototypeOf(value) !== Object.prototype) return value;
  const before = copies.get(value as object);
  if (before) return before as T;
  const copy = Object.create(null) as Record<string, unknown>;
  copies.set(value as object, copy);
  for (const [key, field] of Object.entries(value as object)) copy[key] = bare<unknown>(field);
  return copy as T;
};
