/**
 * Prints how many stories a second each renderer of `hearth-widgets/server` writes, beside a
 * template engine that writes the same HTML. In each round all of them take their turn, so that other
 * work of the machine affects them alike. `npm run bench:server` runs it; no test looks at a time.
 */
import {Bench} from 'tinybench';
import {assertSameHtml, RENDERERS, STORIES} from '../../test/bench/renderers.js';
import {spreadOf} from './spread.js';

const ROUNDS = 15;

/** How long each renderer runs in a round, in milliseconds. */
const SLICE = 200;

const NAME_WIDTH = 42;

// The figures mean nothing unless both write the same.
assertSameHtml();

const bench = new Bench({time: SLICE, iterations: 1, warmup: false, throws: true});
for (const [name, render] of Object.entries(RENDERERS)) bench.add(name, render, {async: false});

const rates = new Map(Object.keys(RENDERERS).map((name) => [name, [] as number[]]));
// The first round warms up.
for (let round = 0; round <= ROUNDS; round++) {
  bench.reset();
  for (const {name, result} of bench.runSync()) {
    if (round && 'latency' in result) {
      rates.get(name)?.push((STORIES.length * 1000) / result.latency.mean);
    }
  }
}

const count = (rate: number): string => Math.round(rate).toLocaleString('en');

console.log(
  `${'stories a second'.padEnd(NAME_WIDTH)}   median   least to most of ${ROUNDS} rounds`,
);
for (const [name, list] of rates) {
  const median = count(spreadOf(list).median).padStart(9);
  const range = `${count(Math.min(...list))} to ${count(Math.max(...list))}`;
  console.log(`${name.padEnd(NAME_WIDTH)}${median}   ${range}`);
}
