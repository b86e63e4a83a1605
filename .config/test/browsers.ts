import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {platform} from 'node:process';
import {aptInstall} from './apt.js';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

/** A program that an engine needs, and where it may be. */
interface Program {
  /** Variables that say where it is. One that is set is the only place looked at. */
  readonly env: readonly string[];
  /** Its names in the folders of programs. */
  readonly commands?: readonly string[];
  /** Its whole paths. */
  readonly paths?: readonly string[];
  /** The packages of Debian that have it; the first is named to who has to install it. */
  readonly packages: readonly string[];
}

interface Programs {
  readonly browser: Program;
  readonly driver?: Program;
  readonly xvfb?: Program;
}

const BIN_FOLDERS = [
  ...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean),
  ...['/usr/bin', '/usr/local/bin', '/snap/bin'],
];
const LIB_FOLDERS = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].map(
  (arch) => `/usr/lib/${arch}`,
);
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
  (name) => process.env[name] || [],
);

const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-liberation', 'fonts-dejavu-core'];

const appPaths = (mac: readonly string[], windows: readonly string[]): readonly string[] =>
  platform === 'darwin'
    ? mac.map((app) => `/Applications/${app}`)
    : windows.flatMap((app) => WINDOWS_FOLDERS.map((folder) => join(folder, app)));

const PROGRAMS: Readonly<Record<Engine, Programs>> = {
  chromium: {
    browser: {
      env: ['CHROME_PATH', 'CHROMIUM_PATH'],
      commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      paths: appPaths(
        ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
        ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
      ),
      packages: ['chromium', ...FONTS],
    },
  },
  firefox: {
    browser: {
      env: ['FIREFOX_PATH'],
      commands: ['firefox-esr', 'firefox'],
      paths: appPaths(['Firefox.app/Contents/MacOS/firefox'], ['Mozilla Firefox/firefox.exe']),
      packages: ['firefox-esr'],
    },
  },
  webkit: {
    browser: {
      env: ['WEBKIT_BROWSER_PATH'],
      paths: [...LIB_FOLDERS, '/usr/libexec/'].flatMap((folder) =>
        ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((api) =>
          join(folder, api, 'MiniBrowser'),
        ),
      ),
      packages: ['webkit2gtk-driver'],
    },
    driver: {
      env: ['WEBKIT_DRIVER_PATH'],
      commands: ['WebKitWebDriver'],
      packages: ['webkit2gtk-driver'],
    },
    xvfb: {env: ['XVFB_PATH'], commands: ['Xvfb'], packages: ['xvfb']},
  },
};

const pathIn = ({env}: Program): string | undefined =>
  env.map((name) => process.env[name]).find(Boolean);

const findProgram = (program: Program): string | undefined => {
  const {commands = [], paths = []} = program;
  const given = pathIn(program);
  const installed = commands.flatMap((name) => BIN_FOLDERS.map((folder) => join(folder, name)));
  return (given ? [given] : [...installed, ...paths]).find((path) => existsSync(path));
};

const missingPrograms = (engine: Engine): readonly Program[] =>
  Object.values<Program>({...PROGRAMS[engine]}).filter((program) => !findProgram(program));

/**
 * The paths of an engine's programs: `browser`, and for WebKit `driver` and `xvfb` too (elsewhere
 * they are empty). Throws, in one line, what to install or to set where one is missing.
 */
export const findBrowser = (engine: Engine): Record<keyof Programs, string> => {
  const missing = missingPrograms(engine);
  if (missing.length) throw new Error(remedy(engine, missing));
  const {browser, driver, xvfb} = PROGRAMS[engine];
  const pathOf = (program?: Program): string => (program && findProgram(program)) ?? '';
  return {browser: pathOf(browser), driver: pathOf(driver), xvfb: pathOf(xvfb)};
};

const remedy = (engine: Engine, missing: readonly Program[]): string => {
  const packages = [...new Set(missing.map((program) => program.packages[0]))].join(' ');
  const variables = missing.map((program) => program.env[0]).join(' and ');
  const where = engine === 'webkit' && platform !== 'linux' ? ' (Linux only)' : '';
  return `${engine} was not found${where}: install ${packages}, or set ${variables}`;
};

/**
 * Makes sure that the engines can run: on Debian, as root, installs what is missing; elsewhere
 * throws what to install or to set.
 */
export const ensureBrowsers = (engines: readonly Engine[]): void => {
  const missing = engines.flatMap(missingPrograms).filter((program) => !pathIn(program));
  if (missing.length) aptInstall([...new Set(missing.flatMap((program) => program.packages))]);
  engines.forEach(findBrowser);
};
