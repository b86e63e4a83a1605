import type {Page, Route} from 'playwright-core';
import type {Site} from '../site.js';
import {watchPage, type Hostile} from './watched-page.js';

declare const hostile: Hostile;

/** A page to visit. */
export interface Target {
  readonly url: string;
  /** How many payloads it has, each with a mark behind it. */
  readonly count: number;
  /** Whether its author may write HTML in it, and so pictures of other servers. */
  readonly isHtml?: boolean;
}

/** The result of a visit. */
export interface Visit {
  /** Everything that no payload may do. */
  readonly faults: readonly string[];
  /** The names of the frames in which a payload has called something. */
  readonly ran: ReadonlySet<string>;
  /** The payloads, by their index, that another one has hidden. */
  readonly hidden: readonly number[];
  /** How many elements of the library there were, and how many links and controls were touched. */
  readonly elements: number;
  readonly touched: number;
}

/** A file of the site. */
interface Asset {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

const ASSET = /^\/wp-(content|includes)\/[\w./-]+\.(js|css|woff2|svg|png)$/;

/** The pictures that a script of WordPress's puts in the place of flags which a system has no font for. */
const EMOJI = 'https://s.w.org/images/core/emoji/';

/** Opens pages, does there what a reader may do, and notes what payloads do. */
export class Trap {
  readonly #site: Site;
  readonly #assets = new Map<string, Promise<Asset>>();
  readonly #ownScripts: readonly string[];

  private constructor(site: Site, ownScripts: readonly string[]) {
    this.#site = site;
    this.#ownScripts = ownScripts;
  }

  /** @param plain the address of a page without payloads: its scripts are WordPress's own */
  static async set(site: Site, plain: string): Promise<Trap> {
    const {page} = await site.open(plain);
    const texts = await page.evaluate(() => [...document.scripts].map(({text}) => text));
    await page.close();
    return new Trap(site, texts);
  }

  /** Visits a page. `act` is what is done there before it is looked at. */
  async visit(target: Target, act?: (page: Page) => Promise<unknown>): Promise<Visit> {
    const context = await this.#site.browser.newContext();
    const {page, faults, ran} = await watchPage(context, this.#ownScripts);
    await page.route('**/*', (route) => this.#answer(route, target, faults));
    try {
      await page.goto(target.url, {waitUntil: 'load'});
      await act?.(page);
      const elements = await page.evaluate(() => hostile.settle());
      const touched = await page.evaluate(() => hostile.touch());
      faults.push(...(await page.evaluate(() => hostile.faults())));
      const hidden = await page.evaluate((count) => hostile.missing(count), target.count);
      if (page.url() !== target.url) faults.push(`now at ${page.url()}`);
      return {faults, ran, hidden, elements, touched};
    } catch (error) {
      // Such as a page that was left.
      return {faults: [...faults, String(error)], ran, hidden: [], elements: 0, touched: 0};
    } finally {
      await context.close();
    }
  }

  /** Answers a request: with the page, or a file of the site. Nothing else is requested from anywhere. */
  async #answer(route: Route, {url, isHtml}: Target, faults: string[]): Promise<void> {
    const request = route.request();
    const asked = new URL(request.url());
    const isOwn = asked.origin === new URL(url).origin;
    if (asked.href === url) return route.continue();
    if (isOwn && ASSET.test(asked.pathname)) return route.fulfill(await this.#asset(asked.href));
    const kind = request.resourceType();
    const mayBe = isHtml && (/^(image|media)$/.test(kind) || (isOwn && kind === 'fetch'));
    if (!mayBe && !asked.href.startsWith(EMOJI)) faults.push(`request of ${kind}: ${asked.href}`);
    return route.abort();
  }

  #asset(url: string): Promise<Asset> {
    const asset = this.#assets.get(url) ?? load(url);
    this.#assets.set(url, asset);
    return asset;
  }
}

const load = async (url: string): Promise<Asset> => {
  const response = await fetch(url);
  const contentType = response.headers.get('content-type') ?? '';
  return {status: response.status, contentType, body: Buffer.from(await response.arrayBuffer())};
};
