import type {BrowserContextOptions, Page} from 'playwright-core';
import type {Site} from '../site.js';

/** Where the publisher's pages are. */
export const FOLDER = '/stories/publisher/';

/** A page, and what went wrong on it. */
export interface Visit {
  readonly page: Page;
  readonly faults: string[];
  readonly requests: string[];
}

/** Opens a page of its own, and notes what goes wrong on it. */
export const newVisit = async (site: Site, options: BrowserContextOptions = {}): Promise<Visit> => {
  const page = await site.newPage(options);
  const [faults, requests]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(site.url)) faults.push(`request to ${request.url()}`);
  });
  return {page, faults, requests};
};

/** Goes to one of the publisher's pages. */
export const goTo = (site: Site, page: Page, file: string): Promise<unknown> =>
  page.goto(site.url + FOLDER + file, {waitUntil: 'load'});

/** Gives a page HTML of the test's own, as a file beside the others. */
export const compose = (site: Site, page: Page, html: string): Promise<unknown> =>
  page
    .route(`**${FOLDER}composed.html`, (route) =>
      route.fulfill({body: html, contentType: 'text/html; charset=utf-8'}),
    )
    .then(() => goTo(site, page, 'composed.html'));

/** Waits, in a page, until all its tags have been upgraded and laid out. */
export const upgraded = async (): Promise<void> => {
  const tags = [...document.querySelectorAll('body *')].filter(({localName}) =>
    localName.startsWith('hearth-'),
  );
  for (const tag of tags) {
    await customElements.whenDefined(tag.localName);
    await (tag as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
  }
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
};
