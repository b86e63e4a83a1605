/**
 * Runs the browser tests: `--browser chromium` (several are possible; all without it),
 * `--files <pattern>` (several too), `--watch`.
 */
import {parseArgs} from 'node:util';
import {startTestRunner, type TestRunner, type TestSession} from '@web/test-runner';
import {reportTally} from '../../test/middleware/tally.js';
import {ENGINES, ensureBrowsers, type Engine} from './browsers.js';
import {testRunnerConfig, type BrowserRun} from './wtr.config.js';

type Suite = NonNullable<TestSession['testResults']>;

const QUICK = ['test/**/*.test.ts', '!test/**/*.long.test.ts', '!test/hostile/**'];

const testsOf = (suite?: Suite): Suite['tests'] =>
  suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];

/** A file that failed without a failed test (it did not load, or never ended) counts as one. */
const countResults = ({passed, testResults}: TestSession): {passed: number; failed: number} => {
  const tests = testsOf(testResults).filter(({skipped}) => !skipped);
  const failed = tests.filter((test) => !test.passed).length;
  return {passed: tests.length - failed, failed: passed ? failed : failed || 1};
};

const report = (runner: TestRunner): void => {
  const counts = [...runner.sessions.all()].map(countResults);
  const sum = (key: 'passed' | 'failed'): number =>
    counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
};

const run = async (options: BrowserRun): Promise<boolean> => {
  ensureBrowsers(options.engines);
  const runner = await startTestRunner({
    config: await testRunnerConfig(options),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // Without a runner it has already said why.
  if (!runner) return false;
  if (!runner.stopped) await new Promise<boolean>((resolve) => runner.on('stopped', resolve));
  report(runner);
  if (runner.passed && !options.watch) reportTally([...options.engines]);
  return runner.passed;
};

const isEngine = (name: string): name is Engine => (ENGINES as readonly string[]).includes(name);

const readOptions = (): BrowserRun => {
  const {values} = parseArgs({
    options: {
      browser: {type: 'string', multiple: true, default: [...ENGINES]},
      files: {type: 'string', multiple: true, default: QUICK},
      watch: {type: 'boolean', default: false},
    },
  });
  const {browser, files, watch} = values;
  const unknown = browser.find((name) => !isEngine(name));
  if (unknown) throw new Error(`No browser ${unknown}: there are ${ENGINES.join(', ')}`);
  return {engines: browser.filter(isEngine), files, watch};
};

try {
  process.exit((await run(readOptions())) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
