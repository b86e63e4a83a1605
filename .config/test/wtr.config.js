import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowser} from './browsers.js';
import {chromiumOptions} from './chromium.js';
import {debianSheets} from '../../test/middleware/debian.js';
import {hostilePages} from '../../test/middleware/hostile-pages.js';
import {picture} from '../../test/middleware/picture.js';
import {policyPages} from '../../test/middleware/policy-pages.js';
import {hostileStrings} from '../../test/middleware/hostile-strings.js';
import {tally} from '../../test/middleware/tally.js';
import {asPublished} from '../../test/middleware/as-published.js';
import {faults} from '../../test/middleware/faults.js';

/** @typedef {import('./browsers.js').Engine} Engine */

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

class WebkitLauncher extends WebdriverLauncher {
  /** @param {number} port where WebKitWebDriver listens */
  constructor(port) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: /** @type {object} */ ({
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: findBrowser('webkit').browser, args: ['--automation']},
      }),
    });
  }

  /** @override @param {import('@web/test-runner').TestRunnerCoreConfig} config */
  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
  }
}

/** @type {Record<Engine, (webkitPort: number) => import('@web/test-runner').BrowserLauncher>} */
const launchers = {
  chromium: () => playwrightLauncher({product: 'chromium', launchOptions: chromiumOptions()}),
  // The Chrome launcher with puppeteer-core: `puppeteer` itself downloads browsers on install.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: {browser: 'firefox', executablePath: findBrowser('firefox').browser},
    }),
  webkit: (port) => new WebkitLauncher(port),
};

/**
 * The test runner's configuration. Run it with `node --import tsx .config/test/run-browsers.js`.
 *
 * @param {{engines: Engine[], files: string[], watch: boolean, webkitPort: number}} options
 * @returns {import('@web/test-runner').TestRunnerConfig}
 */
export const testRunnerConfig = ({engines, files, watch, webkitPort}) => ({
  rootDir,
  files: [...files, '!test/**/*.node.test.ts'],
  watch,
  browsers: engines.map((engine) => launchers[engine](webkitPort)),
  // One page at a time in two browsers suits two cores, and keeps each page in the foreground; with
  // more, WebKit would run the tests in frames.
  concurrentBrowsers: 2,
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 1_800_000,
  testFramework: {config: {timeout: 20_000}},
  // Lit's development build warns on every page, and is not what readers get.
  nodeResolve: {exportConditions: ['production', 'browser']},
  middleware: [faults, tally, hostileStrings, hostilePages, policyPages, asPublished],
  // Any other target would have it rewrite JavaScript too.
  plugins: [
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: `${rootDir}/tsconfig.json`}),
    picture(),
    debianSheets(),
  ],
});
