import {chromium, type Browser, type LaunchOptions} from 'playwright-core';
import {ensureBrowsers, findBrowser} from './browsers.js';

/**
 * How Chromium is started for tests: without the sandbox, which root cannot have, and without
 * requests of its own.
 */
export const chromiumOptions = (): LaunchOptions => ({
  executablePath: findBrowser('chromium').browser,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

/** A headless Chromium for page tests that are driven from Node. Close it when done. */
export const launchChromium = (): Promise<Browser> => {
  ensureBrowsers(['chromium']);
  return chromium.launch(chromiumOptions());
};
