import {defineConfig} from '@playwright/test';
import {ensureBrowsers} from '../test/browsers.js';
import {pathOf} from '../project.js';
import {chromiumOptions} from '../test/chromium.js';

/** Makes Chromium draw the same letters and colours on every machine. */
const RENDERING = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  '--force-color-profile=srgb',
];

// Not in a global setup, which runs later: the configuration has the path of Chromium.
ensureBrowsers(['chromium']);
const {executablePath, args} = chromiumOptions();

export default defineConfig({
  outputDir: pathOf('.cache/visual/results'),
  reporter: [['dot'], ['html', {outputFolder: pathOf('.cache/visual/report'), open: 'never'}]],
  fullyParallel: true,
  workers: '100%',
  // They only end what hangs: a loaded machine is slow.
  timeout: 300_000,
  updateSnapshots: 'none',
  expect: {
    timeout: 60_000,
    // Of 1. Some baselines have rounded colours, up to 0.02 away. 0.03 is 8 of 255 steps of grey.
    toHaveScreenshot: {threshold: 0.03},
  },
  use: {
    launchOptions: {executablePath, args: [...(args ?? []), ...RENDERING]},
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'pictures',
      testDir: pathOf('test/visual'),
      testMatch: '*.spec.ts',
      snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
    },
    {name: 'gallery', testDir: '.', testMatch: 'gallery.ts'},
  ],
});
