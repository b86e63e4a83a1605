import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterAll, beforeAll, describe, it} from 'vitest';
import {setTimeout as wait} from 'node:timers/promises';
import {chromium, type Browser, type Page} from 'playwright-core';
import {chromiumOptions} from '../../.config/test/chromium.js';
import {serve} from '../../.config/docs/serve.js';
import {BUNDLES, DOOR_SAMPLE, fileName, sampleStory} from '../../stories/publisher/pages.js';
import {shownText, storyWords} from '../fixtures.js';

const FOLDER = '/stories/publisher/';

/** Each door, since what waits or listens may keep a page out of the cache. */
const PAGES = ['story', 'tags', 'json', 'src', 'each-src', 'property'] as const;

/** The server as it is, but for what keeps every page out of the cache. */
const withCaching = async (url: string): Promise<Server> => {
  const server = createServer((request, response) => {
    void fetch(url + (request.url ?? '/')).then(async ({status, headers, body}) => {
      const type = headers.get('content-type') ?? 'text/plain';
      response.writeHead(status, {'content-type': type, 'cache-control': 'max-age=600'});
      for await (const part of body ?? []) response.write(part);
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** What a page notes of its own coming and going. */
interface Noted {
  persisted?: boolean[];
  leaving?: string[];
}

/** Notes whether the page came out of the cache, and who would keep it out of other browsers'. */
const note = (): void => {
  const noted = globalThis as Noted & typeof globalThis;
  const [persisted, leaving]: [boolean[], string[]] = [[], []];
  Object.assign(noted, {persisted, leaving});
  addEventListener('pageshow', (event) => persisted.push(event.persisted));
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type: string, ...rest) {
    if (type === 'unload' || type === 'beforeunload') leaving.push(type);
    add.call(this, type, ...rest);
  };
};

/** Why the browser did not keep the page, where it did not. */
const reasons = (): string => {
  const [entry] = performance.getEntriesByType('navigation');
  return JSON.stringify((entry as {notRestoredReasons?: unknown} | undefined)?.notRestoredReasons);
};

let inner: Awaited<ReturnType<typeof serve>>;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  inner = await serve();
  server = await withCaching(inner.url);
  browser = await chromium.launch({
    ...chromiumOptions(),
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});

afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await inner.close();
});

const addressOf = (file: string): string =>
  `http://localhost:${(server.address() as AddressInfo).port}${FOLDER}${file}`;

const shown = (page: Page): Promise<string> => page.locator('html').evaluate(shownText);

/** Reads what shows until it is as it should be, or for ten seconds. */
const settle = async (page: Page, expected: string, tries = 200): Promise<string> => {
  const text = await shown(page);
  if (text === expected || !tries) return text;
  await wait(50);
  return settle(page, expected, tries - 1);
};

const noted = (page: Page): Promise<Noted> =>
  page.evaluate(() => {
    const {persisted, leaving} = globalThis as Noted;
    return {persisted, leaving} as Noted;
  });

describe('going back to a page', () => {
  const words = storyWords(sampleStory(DOOR_SAMPLE)).join('');

  for (const bundle of BUNDLES) {
    for (const name of PAGES) {
      const file = fileName(name, bundle);

      it(`finds ${file} as it was left, out of the browser’s cache`, async () => {
        const page = await browser.newPage();
        await page.addInitScript(note);
        await page.goto(addressOf(file));
        assert.equal(await settle(page, words), words);
        await page.goto(addressOf('icon.svg'));
        await page.goBack({waitUntil: 'commit'});
        assert.equal(await settle(page, words), words);
        const {persisted, leaving} = await noted(page);
        assert.deepEqual(persisted, [false, true], await page.evaluate(reasons));
        assert.deepEqual(leaving, []);
        await page.close();
      });
    }
  }
});
