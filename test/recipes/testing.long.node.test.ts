import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {afterAll, it} from 'vitest';
import {chromiumOptions} from '../../.config/test/chromium.js';
import {filesOf, makeSite, runIn} from './recipe.js';

const FILES = filesOf('testing');

const sites: string[] = [];
afterAll(() => sites.forEach((site) => rmSync(site, {recursive: true, force: true})));

/** A project of its own with some files of the recipe, some changed. */
const project = (
  files: readonly string[],
  packages: readonly string[],
  changed: Readonly<Record<string, string>> = {},
): string => {
  const own = Object.fromEntries(files.map((file) => [file, FILES[file] ?? '']));
  const site = makeSite({...own, ...changed}, ['hearth-widgets', ...packages]);
  sites.push(site);
  return site;
};

it('Vitest in jsdom', async () => {
  const site = project(['vitest.config.js', 'points.test.js'], ['vitest', 'jsdom']);
  assert.match(await runIn(site, 'vitest/vitest.mjs', 'run'), /Tests .*2 passed/);
});

it('Vitest in happy-dom', async () => {
  const config = FILES['vitest.config.js']?.replace('jsdom', 'happy-dom') ?? '';
  const site = project(['points.test.js'], ['vitest', 'happy-dom'], {'vitest.config.js': config});
  assert.match(await runIn(site, 'vitest/vitest.mjs', 'run'), /Tests .*2 passed/);
});

it('Jest', async () => {
  const site = project(
    ['jest.config.cjs', 'babel.config.cjs', 'conversation.test.js'],
    ['jest', 'jest-environment-jsdom', '@babel/preset-env'],
  );
  assert.match(await runIn(site, 'jest/bin/jest.js', '--no-cache'), /Tests:.*1 passed, 1 total/);
});

it('Testing Library for React', async () => {
  const site = project(
    ['vitest.config.js', 'react.test.js'],
    ['vitest', 'jsdom', '@testing-library/react', 'react', 'react-dom'],
  );
  assert.match(await runIn(site, 'vitest/vitest.mjs', 'run'), /Tests .*1 passed/);
});

it('Playwright', async () => {
  const launchOptions = JSON.stringify(chromiumOptions());
  const config = FILES['playwright.config.js']?.replace(
    "'chromium'",
    `'chromium', launchOptions: ${launchOptions}`,
  );
  const site = project(['story.spec.js'], ['@playwright/test'], {
    'playwright.config.js': config ?? '',
  });
  assert.match(await runIn(site, '@playwright/test/cli.js', 'test'), /1 passed/);
});
