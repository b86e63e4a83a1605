/** Whether an object has a property itself: one of its prototype, which is the page's, is none. */
export const hasOwn = <Key extends PropertyKey>(
  of: object,
  key: Key,
): of is Readonly<Record<Key, unknown>> => Object.hasOwn(of, key);
