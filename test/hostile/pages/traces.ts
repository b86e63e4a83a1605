/** What a script may change of the realm that it runs in. */

type Place = Map<PropertyKey, PropertyDescriptor>;

/** Each object of a realm by its path, with its own properties. */
export type Realm = Map<string, Place>;

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

const placeOf = (object: object): Place =>
  new Map(
    Reflect.ownKeys(object).map((key) => [key, Reflect.getOwnPropertyDescriptor(object, key)!]),
  );

/** Objects of the language that have no name. */
const NAMELESS = `({
  ArrayIterator: Object.getPrototypeOf([][Symbol.iterator]()),
  Iterator: Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())),
  MapIterator: Object.getPrototypeOf(new Map().entries()),
  SetIterator: Object.getPrototypeOf(new Set().entries()),
  StringIterator: Object.getPrototypeOf(''[Symbol.iterator]()),
  TypedArray: Object.getPrototypeOf(Int8Array),
  GeneratorFunction: Object.getPrototypeOf(function* () {}),
  AsyncFunction: Object.getPrototypeOf(async function () {}),
  AsyncGeneratorFunction: Object.getPrototypeOf(async function* () {}),
})`;

const HOLDERS = ['document', 'navigator', 'customElements', 'history', 'screen', 'performance'];

/** Written down before a script runs and after it, the two can be compared. */
export const realmOf = (window: Window & {eval: (code: string) => unknown}): Realm => {
  const realm: Realm = new Map();
  const note = (path: string, object: unknown): void => {
    if (!isObject(object)) return;
    realm.set(path, placeOf(object));
    const prototype = Reflect.getOwnPropertyDescriptor(object, 'prototype')?.value as unknown;
    if (isObject(prototype)) realm.set(`${path}.prototype`, placeOf(prototype));
  };
  note('window', window);
  for (const [name, {value}] of placeOf(window)) note(String(name), value);
  for (const name of HOLDERS) note(name, window.eval(name));
  for (const [name, value] of Object.entries(window.eval(NAMELESS) as object)) note(name, value);
  return realm;
};

const isSame = (one: PropertyDescriptor | undefined, other: PropertyDescriptor | undefined) =>
  !!one &&
  !!other &&
  (['value', 'get', 'set', 'writable', 'enumerable', 'configurable'] as const).every((key) =>
    Object.is(one[key], other[key]),
  );

/** What is not as it was: added, taken away, replaced. */
export const differences = (before: Realm, after: Realm): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((path) => {
    const [was, is]: Place[] = [before.get(path) ?? new Map(), after.get(path) ?? new Map()];
    return [...new Set([...was!.keys(), ...is!.keys()])]
      .filter((key) => !isSame(was!.get(key), is!.get(key)))
      .map((key) => `${path}: ${String(key)}`);
  });
