import assert from 'node:assert/strict';
import {it} from 'vitest';
import {secretOf, TITLES, VISITORS} from './visitors.js';
import type {Answer, Population, PostTitle, Visitor} from './visitors.js';

/** Something that visitors try, and what each of them gets. */
export interface Row {
  readonly what: string;
  /** One result for each of {@link VISITORS}, between bars. */
  readonly expected: string;
  readonly act: (visitor: Visitor, population: Population) => Promise<string>;
  /** Whether the visitors act one after the other, because what they do changes the same thing. */
  readonly isWriting?: boolean;
}

/** The same result for every visitor. */
export const everybody = (result: string): string => VISITORS.map(() => result).join(' | ');

/** Writes the status of an answer, and `+` where something held, `-` where it did not. */
export const result = ({status}: Answer, holds: boolean): string => `${status}${holds ? '+' : '-'}`;

/** Writes the status of an answer, and whether it contains the story of a post. */
export const shown = (answer: Answer, owner: string, title: PostTitle): string =>
  result(answer, answer.text.includes(secretOf(owner, title)));

/** Writes the status of an answer, and the titles of the posts of `another` whose stories it contains. */
export const titlesIn = ({status, text}: Answer): string =>
  [status, ...TITLES.filter((title) => text.includes(secretOf('another', title)))].join(', ');

const resultsOf = async ({act, isWriting}: Row, population: Population): Promise<string[]> => {
  const acts = VISITORS.map((name) => () => act(population.visitor(name), population));
  if (!isWriting) return Promise.all(acts.map((start) => start()));
  const results: string[] = [];
  for (const start of acts) results.push(await start());
  return results;
};

/** Makes a test of each row. */
export const itHolds = (rows: readonly Row[], population: () => Population): void => {
  for (const row of rows) {
    it(row.what, async () => {
      assert.equal((await resultsOf(row, population())).join(' | '), row.expected);
    });
  }
};
