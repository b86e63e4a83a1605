import {spreadOf} from './spread.js';

/** @typedef {import('./cases.js').Case} Case */
/** @typedef {Record<string, Record<string, Record<string, import('./spread.js').Spread>>>} Results by case, subject, figure */

/** So that none is always measured first. @template T @param {readonly T[]} list @param {number} by */
const rotate = (list, by) => list.map((_, index) => list[(index + by) % list.length]);

/** @param {Record<string, number | undefined>[]} samples */
const gather = (samples) => {
  const figures = Object.keys(samples[0] ?? {});
  const values = (/** @type {string} */ figure) =>
    samples.map((sample) => sample[figure]).filter((value) => value !== undefined);
  return Object.fromEntries(figures.map((figure) => [figure, spreadOf(values(figure))]));
};

/**
 * Measures each case in rounds, in which all subjects take their turn, so that what else the
 * machine does meets them alike. One that fails says why, and is left out of what follows.
 *
 * @param {import('./tab.js').Bench} bench @param {readonly Case[]} cases @param {number} rounds
 * @returns {Promise<Results>}
 */
export const runRounds = async (bench, cases, rounds) => {
  /** @type {Results} */
  const results = {};
  for (const one of cases) {
    process.stderr.write(`${one.title} …\n`);
    results[one.id] = await runCase(bench, one, rounds);
  }
  return results;
};

/** @param {import('./tab.js').Bench} bench @param {Case} one @param {number} rounds */
const runCase = async (bench, one, rounds) => {
  const samples = new Map(one.subjects.map((key) => [key, []]));
  for (let round = 0; round < rounds; round++) {
    for (const key of rotate([...samples.keys()], round)) {
      try {
        samples.get(key).push(await one.measure(bench, key));
      } catch (error) {
        samples.delete(key);
        process.stderr.write(`  ${key}: ${String(error).split('\n')[0]}\n`);
      }
    }
  }
  return Object.fromEntries([...samples].map(([key, list]) => [key, gather(list)]));
};
