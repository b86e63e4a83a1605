import {foldLine} from './fold.js';
import {hasOwn} from './has-own.js';
import {formatPath, isList, kindOf, type Issue} from './issue.js';
import {withoutPrototype} from './without-prototype.js';

/** Issues past this many are not kept: a reader of the console has seen enough. */
const MAX_ISSUES = 100;
/** Items of a list past this many are not read: only one made to exhaust a page has more. */
const MAX_ITEMS = 25_000;
/** The same for all lists of a story together. */
export const MAX_ITEMS_IN_ALL = 100_000;

/** Where a {@link Reader} stands in the value, and what it has had to say so far. */
export interface Cursor {
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** How many items are still read, over all lists, so that one that holds itself has an end. */
  room: number;
}

/** Reads one kind of value; what it cannot read is `undefined`, with an issue if it was there. */
export type Reader<T> = (value: unknown, cursor: Cursor) => T | undefined;

/** Notes an issue at the cursor. Returns `undefined`, so that a reader can end with it. */
export const report = (
  cursor: Cursor,
  expected: string,
  got: string,
  remedy: string,
  level: Issue['level'] = 'error',
): undefined => {
  if (cursor.issues.length >= MAX_ISSUES) return;
  cursor.issues.push({level, path: formatPath(cursor.path), expected, got, remedy});
};

/** Notes that a value is of the wrong type. */
export const wrongType = (cursor: Cursor, expected: string, value: unknown): undefined =>
  report(cursor, expected, kindOf(value), 'Change its type, or leave it out.');

/** Notes that nothing reads the field at the cursor. */
const unknownField = (cursor: Cursor): undefined =>
  report(cursor, 'a known field', 'an unknown one', 'Correct its name.', 'warning');

/** Reads a part of the value at the cursor, one step further down. */
export const step = <T>(cursor: Cursor, key: string | number, use: () => T): T => {
  cursor.path.push(key);
  const result = use();
  cursor.path.pop();
  return result;
};

/** An own property, or `undefined`: prototypes are the page's, and a getter may throw. */
export const own = (value: object, key: PropertyKey): unknown => {
  try {
    return hasOwn(value, key) ? value[key] : undefined;
  } catch {
    return undefined;
  }
};

/** The names of a value's own fields; none where it will not tell. */
export const fieldsOf = (value: object): string[] => {
  try {
    return Object.keys(value);
  } catch {
    return [];
  }
};

/** Whether a value has fields. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !isList(value);

/** A plain string, white space folded; an empty one is absent. */
export const line: Reader<string> = (value, cursor) =>
  typeof value === 'string' ? foldLine(value) || undefined : wrongType(cursor, 'text', value);

/** The beginning of a string, or the kind of anything else. */
export const excerpt = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : kindOf(value);

/** One of a few words. */
export const oneOf =
  <const T extends string>(words: readonly T[]): Reader<T> =>
  (value, cursor) =>
    words.find((word) => word === value) ??
    report(
      cursor,
      words.map((word) => `"${word}"`).join(' or '),
      excerpt(value),
      'Use one of these words.',
    );

/** The items of a list, as many as there is room for. */
export const itemsOf = (value: readonly unknown[], cursor: Cursor): unknown[] => {
  const given = own(value, 'length');
  const length = typeof given === 'number' && given > 0 ? given : 0;
  const count = Math.min(length, MAX_ITEMS, cursor.room);
  if (length > count) report(cursor, `at most ${count} items`, String(length), 'Shorten the list.');
  cursor.room -= count;
  const items: unknown[] = [];
  // `Array.from` is another one on pages with Prototype.js or MooTools.
  for (let index = 0; index < count; index++) items.push(own(value, index));
  return items;
};

/** A list, each item read alike; the items that are absent or cannot be read are left out. */
export const list =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, cursor) => {
    if (!isList(value)) return wrongType(cursor, 'list', value);
    const items = itemsOf(value, cursor)
      .map((item, index) =>
        item == null ? undefined : step(cursor, index, () => read(item, cursor)),
      )
      .filter((item) => item !== undefined);
    return items.length ? items : undefined;
  };

/** A reader for each field. */
export type Fields<T> = {readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>>};

/** Puts together the readers of an object's fields, each with the field's name. */
export const fieldsFrom = <T>(
  readers: readonly (readonly [name: string, read: Reader<T[keyof T]>])[],
): Fields<T> => Object.fromEntries(readers) as Fields<T>;

/**
 * An object of known fields. `null` and `""` are absent, as is a field that cannot be read; an
 * unknown field is left out with a warning; without one of the `required` fields, or where that
 * one is empty, there is no object.
 */
export const object = <T extends object>(
  fields: Fields<T>,
  ...required: (keyof T & string)[]
): Reader<T> => {
  return (value, cursor) => {
    if (!isObject(value)) return wrongType(cursor, 'object', value);
    const result = readFields(value, fields, cursor);
    const missing = required.find((key) => !(key in result));
    if (missing === undefined) return {...result} as T;
    if (own(value, missing) != null) return;
    return report(cursor, `an object with "${missing}"`, 'none', `Add "${missing}".`);
  };
};

/** An object that is absent where it has no field. */
export const filled =
  <T extends object>(read: Reader<T>): Reader<T> =>
  (value, cursor) => {
    const result = read(value, cursor);
    return result && Object.keys(result).length ? result : undefined;
  };

const isFieldOf = <T>(fields: Fields<T>, key: PropertyKey): key is keyof T =>
  Object.hasOwn(fields, key);

const readFields = <T>(value: object, fields: Fields<T>, cursor: Cursor): Partial<T> => {
  const result = withoutPrototype<Partial<T>>({});
  for (const key of fieldsOf(value)) {
    const raw = own(value, key);
    if (raw == null || raw === '') continue;
    step(cursor, key, () => {
      if (!isFieldOf(fields, key)) return unknownField(cursor);
      const field = fields[key](raw, cursor);
      if (field !== undefined) result[key] = field;
    });
  }
  return result;
};
