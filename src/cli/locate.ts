import {parse, type AnyNode} from '@humanwhocodes/momoa';
import {messageOf} from '../story/message-of.js';
import {Complaint, reasonOf} from './command.js';

/** A place in a text, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds what an issue's path leads to in the text of some JSON; as near as it gets. */
type Locate = (path: string) => Place;

/** JSON that was read, and where its parts stand. */
interface Source {
  readonly value: unknown;
  readonly locate: Locate;
}

/** Reads JSON. Throws, where it is none, with the place at which it goes wrong. */
export const readJson = (text: string, name: string): Source => {
  const root = parsed(text, name);
  return {
    value: valueOf(text, name),
    locate: (path) => {
      const {line, column} = keysOf(path).reduce<AnyNode>(stepInto, root).loc.start;
      return {line, column};
    },
  };
};

const valueOf = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(error, name);
  }
};

const parsed = (text: string, name: string): AnyNode => {
  try {
    return parse(text, {mode: 'json'}).body;
  } catch (error) {
    throw notJson(error, name);
  }
};

/** Matches a message of the parser: the mistake, then its line and column in brackets. */
const WITH_PLACE = /^(.*) \((\d+:\d+)\)$/s;

const notJson = (error: unknown, name: string): Complaint => {
  if (error instanceof RangeError) {
    return new Complaint(`Cannot read ${name}: ${reasonOf(error)}`);
  }
  const message = messageOf(error);
  const [, reason = message, place = '1:1'] = WITH_PLACE.exec(message) ?? [];
  return new Complaint(`${name}:${place}: This is not JSON. ${reason}`);
};

/** The keys of a path such as `links[0]["odd key"].url`. */
const keysOf = (path: string): readonly string[] =>
  [...path.matchAll(/([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g)].map(
    ([, name, index, quoted]) => name ?? index ?? String(JSON.parse(quoted ?? '""')),
  );

/** The part of a value under a key; the last, where there are several; the value without one. */
const stepInto = (node: AnyNode, key: string): AnyNode => {
  if (node.type === 'Array') return node.elements[Number(key)]?.value ?? node;
  if (node.type !== 'Object') return node;
  const member = [...node.members]
    .reverse()
    .find(({name}) => name.type === 'String' && name.value === key);
  return member?.value ?? node;
};
