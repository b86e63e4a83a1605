import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {platform} from 'node:process';
import {aptInstall} from './apt.js';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */
/** @typedef {{env: string[], commands?: string[], places?: string[], packages: string[]}} Part */
/** @typedef {{browser: Part, driver?: Part, xvfb?: Part}} Parts */

/** @type {Engine[]} */
export const ENGINES = ['chromium', 'firefox', 'webkit'];

const PATH_FOLDERS = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
const BIN_FOLDERS = [...PATH_FOLDERS, '/usr/bin', '/usr/local/bin', '/snap/bin'];
const LIB_FOLDERS = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].map(
  (arch) => `/usr/lib/${arch}`,
);
const WINDOWS_FOLDERS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
  .map((name) => process.env[name] ?? '')
  .filter(Boolean);

const FONTS = ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-liberation', 'fonts-dejavu-core'];

/** @param {string[]} mac @param {string[]} windows */
const appFolders = (mac, windows) =>
  platform === 'darwin'
    ? mac.map((app) => `/Applications/${app}`)
    : windows.flatMap((app) => WINDOWS_FOLDERS.map((folder) => join(folder, app)));

/** What each engine needs, as the parts of one program. @type {Record<Engine, Parts>} */
const PARTS = {
  chromium: {
    browser: {
      env: ['CHROME_PATH', 'CHROMIUM_PATH'],
      commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
      places: appFolders(
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
      places: appFolders(['Firefox.app/Contents/MacOS/firefox'], ['Mozilla Firefox/firefox.exe']),
      packages: ['firefox-esr'],
    },
  },
  webkit: {
    browser: {
      env: ['WEBKIT_BROWSER_PATH'],
      places: [...LIB_FOLDERS, '/usr/libexec/'].flatMap((folder) =>
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

const askedFor = (/** @type {Part} */ {env}) => env.map((name) => process.env[name]).find(Boolean);

/** A variable that is set is the only place looked at, so that a typo in it is not passed over. */
function findPart(/** @type {Part} */ part) {
  const {commands = [], places = []} = part;
  const asked = askedFor(part);
  const installed = commands.flatMap((name) => BIN_FOLDERS.map((folder) => join(folder, name)));
  return (asked ? [asked] : [...installed, ...places]).find((path) => existsSync(path));
}

const missingParts = (/** @type {Engine} */ engine) =>
  Object.values(PARTS[engine]).filter((part) => !findPart(part));

/**
 * The paths of an engine's programs: `browser`, and for WebKit `driver` and `xvfb` too (elsewhere
 * they are empty). Throws, in one line, what to install or to set where one is not there.
 *
 * @param {Engine} engine
 */
export function findBrowser(engine) {
  const missing = missingParts(engine);
  if (missing.length) throw new Error(remedy(engine, missing));
  const {browser, driver, xvfb} = PARTS[engine];
  return {browser: pathOf(browser), driver: pathOf(driver), xvfb: pathOf(xvfb)};
}

const pathOf = (/** @type {Part | undefined} */ part) => (part && findPart(part)) ?? '';

/** @param {Engine} engine @param {Part[]} missing */
function remedy(engine, missing) {
  const packages = [...new Set(missing.flatMap((part) => part.packages.slice(0, 1)))].join(' ');
  const variables = missing.map((part) => part.env[0]).join(' and ');
  const where = engine === 'webkit' && platform !== 'linux' ? ' (Linux only)' : '';
  return `${engine} was not found${where}: install ${packages}, or set ${variables}`;
}

/**
 * Makes sure that the engines can run: on Debian, as root, installs what is missing; elsewhere
 * throws what to install or to set.
 *
 * @param {Engine[]} engines
 */
export function ensureBrowsers(engines) {
  const missing = engines.flatMap(missingParts).filter((part) => !askedFor(part));
  if (missing.length) aptInstall([...new Set(missing.flatMap((part) => part.packages))]);
  engines.forEach(findBrowser);
}
