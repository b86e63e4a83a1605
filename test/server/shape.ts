import assert from 'node:assert/strict';
import {Buffer} from 'node:buffer';
import {transformStyleAttribute} from 'lightningcss';
import {parseHTML} from 'linkedom';

/** What some output consists of beside its text, and how often it has each. */
export type Shape = ReadonlyMap<string, number>;

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'cite', 'action', 'data'];

/** The names of the declarations of a style; it must not load anything. */
const declarationsOf = (style: string): string[] => {
  const names: string[] = [];
  transformStyleAttribute({
    code: Buffer.from(style),
    errorRecovery: true,
    visitor: {
      Declaration: (declaration) => {
        const {property, value} = declaration as {property: string; value: {name?: string}};
        names.push(property === 'custom' ? `${property} ${value.name}` : property);
      },
      Url: ({url}) => assert.fail(`a style loads ${url}`),
    },
  });
  return names;
};

/** Asserts that an address is relative or has a safe scheme, as a browser reads it. */
const assertAddress = (value: string): void => {
  const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(value.replace(/^[\0- ]+|[\t\n\r]/g, '')) ?? [];
  assert.match(scheme ?? 'https:', /^(https?|mailto|tel):$/i, value);
};

const partsOfHtml = (html: string): string[] => {
  const {document} = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.querySelectorAll('body *')].flatMap(({localName, attributes}) => [
    localName,
    ...[...attributes].flatMap(({name, value}) => {
      if (ADDRESSES.includes(name)) assertAddress(value);
      const declarations = name === 'style' ? declarationsOf(value) : [];
      return [name, ...declarations].map((part) => `${localName} ${part}`);
    }),
  ]);
};

/** The keys of an object with the types of their values; of `html` also what that consists of. */
const partsOfObject = (value: object): string[] =>
  Object.entries(value).flatMap(([key, inside]: [string, unknown]) => [
    `${Array.isArray(value) ? '[]' : key}: ${typeof inside}`,
    ...(key === 'html' || typeof inside === 'object' ? partsOf(inside) : []),
  ]);

const partsOf = (output: unknown): string[] =>
  typeof output === 'object' && output !== null
    ? partsOfObject(output)
    : partsOfHtml(String(output));

/** The elements, attributes and declarations of some HTML, or the keys of an object. */
export const shapeOf = (output: unknown): Shape => {
  const shape = new Map<string, number>();
  for (const part of partsOf(output)) shape.set(part, (shape.get(part) ?? 0) + 1);
  return shape;
};

/** What a shape has more of than each of some others. */
export const surplusOf = (shape: Shape, others: readonly Shape[]): string[] =>
  [...shape.keys()].filter((part) =>
    others.every((other) => (shape.get(part) ?? 0) > (other.get(part) ?? 0)),
  );
