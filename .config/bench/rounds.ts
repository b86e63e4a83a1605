import type {Browser} from 'playwright-core';
import type {Case, Figures} from '../../test/bench/case.js';
import type {Site} from './site.js';
import {spreadOf, type Spread} from './spread.js';

/** The figures of one case, by subject and name. */
export type CaseResults = Readonly<Record<string, Readonly<Record<string, Spread>>>>;

/** The figures of a run, by the id of the case. */
export type Results = Readonly<Record<string, CaseResults>>;

/** Another subject is the first in each round. */
const rotate = <Item>(list: readonly Item[], by: number): Item[] => {
  const start = by % (list.length || 1);
  return [...list.slice(start), ...list.slice(0, start)];
};

const gather = (samples: readonly Figures[]): Record<string, Spread> =>
  Object.fromEntries(
    Object.keys(samples[0] ?? {}).map((name) => {
      const values = samples.map((sample) => sample[name]);
      return [name, spreadOf(values.filter((value) => value !== undefined))];
    }),
  );

/**
 * Measures a case in rounds. Each subject takes its turn in each round, so that other work of the
 * machine affects all of them alike. A subject that fails prints why, and is left out from then on.
 */
export const runCase = async (
  browser: Browser,
  site: Site,
  {title, subjects, measure}: Case,
  rounds: number,
): Promise<CaseResults> => {
  process.stderr.write(`${title} …\n`);
  const samples = new Map<string, Figures[]>(subjects.map((key) => [key, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [key, list] of rotate([...samples], round)) {
      const context = await browser.newContext();
      try {
        list.push(await measure({page: await context.newPage(), site}, key));
      } catch (error) {
        samples.delete(key);
        process.stderr.write(`  ${key}: ${String(error).split('\n')[0] ?? ''}\n`);
      } finally {
        await context.close();
      }
    }
  }
  return Object.fromEntries([...samples].map(([key, list]) => [key, gather(list)]));
};
