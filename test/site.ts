import {afterAll, beforeAll} from 'vitest';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchChromium} from '../.config/test/chromium.js';
import {serve} from '../.config/docs/serve.js';

/** How long a page may take, in milliseconds. It only ends what hangs: a loaded machine is slow. */
export const LIMIT = 120_000;

/** The project's files on a server, and a Chromium to visit them with. */
export class Site {
  #server?: Awaited<ReturnType<typeof serve>>;
  #browser?: Browser;

  /** The server's address, without a slash at its end. */
  get url(): string {
    return this.#server?.url ?? '';
  }

  /** A page of its own, without the cookies and the cache of the others. */
  async newPage(options?: BrowserContextOptions): Promise<Page> {
    if (!this.#browser) throw new Error('The site opens before the tests: visit it in one of them');
    const page = await this.#browser.newPage(options);
    page.setDefaultTimeout(LIMIT);
    return page;
  }

  async open(): Promise<void> {
    [this.#server, this.#browser] = await Promise.all([serve(), launchChromium()]);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    await this.#server?.close();
  }
}

/** A site that is open while the tests of a file, or of a `describe`, run. */
export const useSite = (): Site => {
  const site = new Site();
  beforeAll(() => site.open());
  afterAll(() => site.close());
  return site;
};
