/**
 * Measures the built library beside others in a headless Chromium, and writes what it finds into
 * `stories/benchmarks/`. `npm run bench` calls it; no test looks at a time.
 * `--rounds 3`, and `--only turns-1000,lists-1` for some cases, which are printed and not written.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {makeBundles} from './bundles.js';
import {CASES} from './cases.js';
import {describeMachine} from './machine.js';
import {reportOf} from './report.js';
import {runRounds} from './rounds.js';
import {openSite} from './site.js';
import {launchChromium} from '../test/chromium.js';

const OUTPUT = new URL('../../stories/benchmarks/', import.meta.url);

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '7'}, only: {type: 'string'}},
});
const rounds = Number(values.rounds);
const only = values.only?.split(',');
const cases = CASES.filter(({id}) => !only || only.includes(id));

const bundles = await makeBundles();
const site = await openSite(bundles.folder);
const browser = await launchChromium();
try {
  const results = await runRounds({browser, site}, cases, rounds);
  const machine = describeMachine(browser.version());
  const report = reportOf(machine, cases, results, rounds);
  console.log(report);
  if (!only) await write(report, {machine, rounds, results});
} finally {
  await Promise.all([browser.close(), site.close(), bundles.remove()]);
}

/** @param {string} report @param {object} figures */
async function write(report, figures) {
  await mkdir(OUTPUT, {recursive: true});
  await writeFile(new URL('README.md', OUTPUT), report);
  await writeFile(new URL('figures.json', OUTPUT), `${JSON.stringify(figures, null, 1)}\n`);
}
