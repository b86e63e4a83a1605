import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {startTestRunner} from '@web/test-runner';
import {ENGINES, ensureBrowsers, findBrowser} from './browsers.js';
import {reportTally} from '../../test/middleware/tally.js';
import {testRunnerConfig} from './wtr.config.js';

/** @typedef {import('./browsers.js').Engine} Engine */
/** @typedef {import('@web/test-runner').TestRunner} TestRunner */
/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/** Ends the group when its program ends, or when nobody holds its standard input any more. */
const GUARD = '("$@"; kill 0) & read -r _; kill 0';

const XVFB_OPTIONS = '-displayfd 1 -screen 0 1280x1024x24 -nolisten tcp'.split(' ');

/**
 * Starts a program that ends, with all that it has started itself, when this process does, however
 * that comes about; and this process with it.
 *
 * @param {string} program @param {string[]} args
 */
function start(program, args, env = {}) {
  const child = spawn('sh', ['-c', GUARD, 'sh', program, ...args], {
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {...process.env, ...env},
  });
  child.once('exit', () => {
    console.error(`${program} ended during the tests`);
    process.exit(1);
  });
  child.stdout.resume();
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  return port;
}

/** Starts WebKit's driver on a display of its own, and answers the port where it listens. */
async function startWebkitDriver() {
  const {driver, xvfb} = findBrowser('webkit');
  const screen = start(xvfb, XVFB_OPTIONS);
  const [display] = await once(screen.stdout, 'data');
  const port = await freePort();
  start(driver, [`--port=${port}`], {
    DISPLAY: `:${String(display).trim()}`,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    // With the GPU, half the tiles of a picture are painted in one way and half in another.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
  });
  await answers(`http://127.0.0.1:${port}/status`);
  return port;
}

async function answers(/** @type {string} */ url, tries = 100) {
  const response = await fetch(url).catch(() => undefined);
  if (response?.ok) return;
  if (!tries) throw new Error(`Nothing answers at ${url}`);
  await wait(100);
  await answers(url, tries - 1);
}

/** @param {Suite | undefined} suite @returns {{passed: boolean, skipped: boolean}[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** A file that failed without a failed test (it did not load, or never ended) counts as one. */
function countResults(/** @type {TestSession} */ {passed, testResults}) {
  const tests = testsOf(testResults).filter(({skipped}) => !skipped);
  const failed = tests.filter((test) => !test.passed).length;
  return {passed: tests.length - failed, failed: passed ? failed : failed || 1};
}

/** @param {TestRunner} runner */
function report(runner) {
  const counts = [...runner.sessions.all()].map(countResults);
  const sum = (/** @type {'passed' | 'failed'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

/** @param {{engines: Engine[], files: string[], watch: boolean}} options */
async function run(options) {
  ensureBrowsers(options.engines);
  const webkitPort = options.engines.includes('webkit') ? await startWebkitDriver() : 0;
  const runner = await startTestRunner({
    config: {...testRunnerConfig({...options, webkitPort}), port: await freePort()},
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // Without a runner it has already said why.
  if (!runner) return false;
  if (!runner.stopped) await new Promise((resolve) => runner.on('stopped', resolve));
  report(runner);
  if (runner.passed && !options.watch) reportTally(options.engines);
  return runner.passed;
}

function readOptions() {
  const {values} = parseArgs({
    options: {
      browser: {type: 'string', multiple: true, default: ENGINES},
      files: {type: 'string', multiple: true, default: ['test/**/*.test.ts', '!test/hostile/**']},
      watch: {type: 'boolean', default: false},
    },
  });
  const unknown = values.browser.find((name) => !ENGINES.includes(/** @type {Engine} */ (name)));
  if (unknown) throw new Error(`No browser ${unknown}: there are ${ENGINES.join(', ')}`);
  const {files, watch} = values;
  return {engines: /** @type {Engine[]} */ (values.browser), files, watch};
}

try {
  process.exit((await run(readOptions())) ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
