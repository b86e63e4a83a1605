/** Colours and sizes that a reader sets for every page, in the browsers that have such settings. */
import assert from 'node:assert/strict';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {puppeteerCore} from '@web/test-runner-chrome';
import {ensureBrowsers, findBrowser} from '../../.config/test/browsers.js';
import {serve} from '../../.config/docs/serve.js';

/** An element in a shadow root that has words. */
interface Shown {
  readonly tag: string;
  readonly color: string;
  readonly height: number;
  /** How far it reaches out of the window, in pixels. */
  readonly beyond: number;
}

const look = (): Shown[] => {
  const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return roots
    .flatMap((root) => [...root.querySelectorAll('*')])
    .filter(
      (one) => one.checkVisibility() && [...one.childNodes].some((node) => node.nodeValue?.trim()),
    )
    .map((one) => {
      const {left, right, height} = one.getBoundingClientRect();
      const beyond = Math.max(-left, right - innerWidth);
      return {tag: one.localName, color: getComputedStyle(one).color, height, beyond};
    });
};

describe('Firefox, as its reader has set it', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    ensureBrowsers(['firefox']);
    server = await serve();
  });
  afterAll(() => server.close());

  const visit = async (preferences: Readonly<Record<string, unknown>>): Promise<Shown[]> => {
    const browser = await puppeteerCore.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox').browser,
      extraPrefsFirefox: {...preferences},
    });
    try {
      const page = await browser.newPage();
      await page.setViewport({width: 375, height: 800});
      await page.goto(`${server.url}/stories/publisher/tags.html`);
      await page.waitForFunction(() =>
        document.querySelector('hearth-links')?.shadowRoot?.querySelector('a'),
      );
      return await page.evaluate(look);
    } finally {
      await browser.close();
    }
  };

  it('shows words and links in its colours', async () => {
    const shown = await visit({
      'browser.display.document_color_use': 2,
      'browser.display.use_system_colors': false,
      'browser.display.foreground_color': '#ffff00',
      'browser.display.background_color': '#000066',
      'browser.anchor_color': '#00ffff',
    });
    const coloursOf = (isLink: boolean): string[] => [
      ...new Set(shown.filter(({tag}) => (tag === 'a') === isLink).map(({color}) => color)),
    ];
    assert.deepEqual(coloursOf(true), ['rgb(0, 255, 255)']);
    assert.deepEqual(coloursOf(false), ['rgb(255, 255, 0)']);
  });

  it('shows no word smaller than its least size, and none outside of the window', async () => {
    const shown = await visit({'font.minimum-size.x-western': 24});
    assert.ok(shown.length > 20);
    for (const one of shown) {
      assert.ok(one.height >= 24 && one.beyond <= 0, JSON.stringify(one));
    }
  });
});
