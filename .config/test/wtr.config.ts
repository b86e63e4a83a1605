import type {
  BrowserLauncher,
  TestRunnerConfig,
  TestRunnerCoreConfig,
  TestRunnerGroupConfig,
} from '@web/test-runner';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, puppeteerCore} from '@web/test-runner-chrome';
import {WebdriverLauncher} from '@web/test-runner-webdriver';
import getPort from 'get-port';
import {globSync} from 'tinyglobby';
import {debianSheets} from '../../test/middleware/debian.js';
import {asPublished} from '../../test/middleware/as-published.js';
import {cached} from '../../test/middleware/cached.js';
import {faults} from '../../test/middleware/faults.js';
import {hostilePages} from '../../test/middleware/hostile-pages.js';
import {hostileStrings} from '../../test/middleware/hostile-strings.js';
import {picture} from '../../test/middleware/picture.js';
import {policyPages} from '../../test/middleware/policy-pages.js';
import {tally} from '../../test/middleware/tally.js';
import {pathOf} from '../project.js';
import {findBrowser, type Engine} from './browsers.js';
import {chromiumOptions} from './chromium.js';
import {startWebkitDriver} from './webkit-driver.js';

/** A run of browser tests. */
export interface BrowserRun {
  readonly engines: readonly Engine[];
  /** Patterns of test files. */
  readonly files: readonly string[];
  readonly watch: boolean;
  /** Whether these are all of the hostile tests: the README has their counts. */
  readonly tally: boolean;
}

/** Browsers of each engine, between which the files are divided. */
const BROWSERS_EACH = 2;

/** Twice the cores of a small machine: half of the time a test waits. */
const CONCURRENT_BROWSERS = 4;

/** How long a browser, a test, or the tests of a file may take. It only ends what hangs. */
const START_LIMIT = 5 * 60_000;
const TEST_LIMIT = 10 * 60_000;
const FINISH_LIMIT = 30 * 60_000;

class WebkitLauncher extends WebdriverLauncher {
  /** @param port where WebKitWebDriver listens: a driver has one browser */
  constructor(port: number) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        // A page that tests already run in may never finish loading: they add what stalls.
        pageLoadStrategy: 'none',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': {binary: findBrowser('webkit').browser, args: ['--automation']},
      } as object,
    });
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKit';
  }
}

/** Starts a browser with puppeteer-core: `puppeteer` itself downloads browsers on install. */
const puppet = (launchOptions: object): BrowserLauncher =>
  chromeLauncher({puppeteer: puppeteerCore, launchOptions});

const LAUNCHERS: Readonly<Record<Engine, () => BrowserLauncher | Promise<BrowserLauncher>>> = {
  chromium: () => puppet(chromiumOptions()),
  firefox: () => puppet({browser: 'firefox', executablePath: findBrowser('firefox').browser}),
  webkit: async () => new WebkitLauncher(await startWebkitDriver()),
};

/** Each nth of the files with a browser of its own. */
const groupsOf = async (
  engine: Engine,
  files: readonly string[],
): Promise<readonly TestRunnerGroupConfig[]> =>
  Promise.all(
    Array.from({length: Math.min(BROWSERS_EACH, files.length)}, async (_, nth) => ({
      name: `${engine}-${nth}`,
      files: files.filter((_, index) => index % BROWSERS_EACH === nth),
      browsers: [await LAUNCHERS[engine]()],
    })),
  );

/** The configuration of the test runner. WebKit's driver runs from here on. */
export const testRunnerConfig = async (run: BrowserRun): Promise<TestRunnerConfig> => {
  const files = globSync([...run.files, '!**/*.{unit,node}.test.ts'], {cwd: pathOf('')});
  if (!files.length) throw new Error(`No browser tests in ${run.files.join(' ')}`);
  // WebKit, which takes longest, is the last of the engines, and begins first.
  const engines = [...run.engines].reverse();
  const groups = await Promise.all(engines.map((engine) => groupsOf(engine, files)));
  return {
    rootDir: pathOf(''),
    port: await getPort({host: '127.0.0.1'}),
    watch: run.watch,
    groups: groups.flat(),
    // A page at a time in each browser keeps it in the foreground, where no timer is slowed down.
    concurrency: 1,
    concurrentBrowsers: CONCURRENT_BROWSERS,
    browserStartTimeout: START_LIMIT,
    testsStartTimeout: START_LIMIT,
    testsFinishTimeout: FINISH_LIMIT,
    testFramework: {config: {timeout: TEST_LIMIT}},
    // Lit's development build warns on every page, and is not what readers get.
    nodeResolve: {exportConditions: ['production', 'browser']},
    // While one watches, modules change.
    middleware: [
      ...(run.watch ? [] : [cached]),
      faults,
      tally,
      hostileStrings,
      hostilePages,
      policyPages,
      asPublished,
    ],
    // Any other target would have it rewrite JavaScript too.
    plugins: [
      esbuildPlugin({ts: true, target: 'esnext', tsconfig: pathOf('tsconfig.json')}),
      picture(),
      debianSheets(),
    ],
  };
};
