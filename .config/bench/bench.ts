/**
 * Measures the built library beside others in a headless Chromium, and writes the figures to
 * `stories/benchmarks/`. `npm run bench` runs it; no test looks at a time.
 * `--rounds 3` is quicker. `--only turns-1000,lists-1` prints some cases and writes nothing.
 */
import {parseArgs} from 'node:util';
import {CASES} from '../../test/bench/cases.js';
import {SUBJECTS} from '../../test/bench/subjects.js';
import {writeText} from '../project.js';
import {launchChromium} from '../test/chromium.js';
import {bundle} from './bundle.js';
import {describeMachine} from './machine.js';
import {reportOf, type Run} from './report.js';
import {runCase} from './rounds.js';
import {Site} from './site.js';

const {values} = parseArgs({
  options: {rounds: {type: 'string', default: '7'}, only: {type: 'string'}},
});
const rounds = Number(values.rounds);
const only = values.only?.split(',');
const cases = CASES.filter(({id}) => only?.includes(id) ?? true);

const [site, browser] = await Promise.all([Site.open(), launchChromium()]);
try {
  for (const {module} of Object.values(SUBJECTS)) {
    if (module) site.add(`/built/${module}`, await bundle(`test/bench/subjects/${module}`));
  }
  const results: Record<string, Run['results'][string]> = {};
  for (const one of cases) results[one.id] = await runCase(browser, site, one, rounds);
  const run: Run = {machine: describeMachine(browser.version()), rounds, results};
  const report = reportOf(cases, run);
  console.log(report);
  if (!only) {
    writeText('stories/benchmarks/README.md', report);
    writeText('stories/benchmarks/figures.json', `${JSON.stringify(run, null, 1)}\n`);
  }
} finally {
  await browser.close();
  site.close();
}
