/**
 * A list as a value of a template. Lit asks of each value whether it is a node, and an array would
 * answer with what a page has put on `Object.prototype` under the names that a node has.
 */
export const list = <Item>(items: readonly Item[]): Iterable<Item> => {
  const value = {__proto__: null, [Symbol.iterator]: () => items[Symbol.iterator]()};
  return value;
};
