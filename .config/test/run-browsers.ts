/**
 * Runs the browser tests: `--browser chromium` (several are possible; all without it),
 * `--files <pattern>` (several too), `--watch`; `--tally` where these are all of the hostile tests.
 */
import {parseArgs} from 'node:util';
import {startTestRunner} from '@web/test-runner';
import {reportTally} from '../../test/middleware/tally.js';
import {ENGINES, ensureBrowsers, type Engine} from './browsers.js';
import {testRunnerConfig, type BrowserRun} from './wtr.config.js';

const QUICK = ['test/**/*.test.ts', '!test/**/*.long.test.ts', '!test/hostile/**'];

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
  if (runner.passed && !options.watch) reportTally(options.engines, options.tally);
  return runner.passed;
};

const isEngine = (name: string): name is Engine => (ENGINES as readonly string[]).includes(name);

const readOptions = (): BrowserRun => {
  const {values} = parseArgs({
    options: {
      browser: {type: 'string', multiple: true, default: [...ENGINES]},
      files: {type: 'string', multiple: true, default: QUICK},
      watch: {type: 'boolean', default: false},
      tally: {type: 'boolean', default: false},
    },
  });
  const {browser, files, watch, tally} = values;
  const unknown = browser.find((name) => !isEngine(name));
  if (unknown) throw new Error(`No browser ${unknown}: there are ${ENGINES.join(', ')}`);
  return {engines: browser.filter(isEngine), files, watch, tally};
};

try {
  process.exit((await run(readOptions())) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
