import type {BrowserContext, Page} from 'playwright-core';
import {AXE} from './violations.js';

/** What the toolbar sets. */
export type Globals = Readonly<Record<string, string>>;

/** A page with Storybook's preview, in which stories are looked at, one after another. */
export interface Preview {
  readonly page: Page;
  /** Shows a story, and plays what it plays. Returns what went wrong. */
  show(id: string): Promise<string[]>;
  /** Sets the toolbar for the story that shows. */
  set(globals: Globals): Promise<void>;
  /** What has gone wrong since the last call, a line each. */
  faults(): string[];
}

interface Channel {
  on(name: string, listener: (error: Error) => void): void;
  once(name: string, listener: (event: {status: string}) => void): void;
  emit(name: string, event: unknown): void;
}

interface Window {
  readonly __STORYBOOK_ADDONS_CHANNEL__: Channel;
}

/** The add-on that looks for violations too would be a second one at work on the same page. */
export const QUIET = 'globals=a11y.manual:!true';

/**
 * How long a page or a story may take, in milliseconds. A story that never ends fails by itself,
 * rather than all of them together.
 */
const PATIENCE = 120_000;

/** Opens a preview of the Storybook at an address. */
export const openPreview = async (context: BrowserContext, url: string): Promise<Preview> => {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript({path: AXE});
  const faults = listen(page, url);
  await page.goto(`${url}/iframe.html?id=welcome--docs&viewMode=docs&${QUIET}`);
  await page.waitForSelector('#storybook-docs h1');
  await tellErrors(page);
  return {
    page,
    show: (id) => showStory(page, id),
    set: (globals) => setGlobals(page, globals),
    faults: () => faults.splice(0),
  };
};

const listen = (page: Page, url: string): string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (!isOwn(request.url(), url)) faults.push(`asks for ${request.url()}`);
  });
  return faults;
};

const isOwn = (address: string, url: string): boolean =>
  address.startsWith(`${url}/`) ||
  /^(blob|data):/.test(address) ||
  address.endsWith('/favicon.ico');

/** Storybook's preview shows an error to who looks at it. */
const tellErrors = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as Window;
    const names = ['playFunctionThrewException', 'storyThrewException', 'storyErrored'];
    for (const name of names) {
      channel.on(name, (error) => console.error(`${name}: ${error.message}`));
    }
  });

const showStory = async (page: Page, id: string): Promise<string[]> => {
  const status = await page.evaluate(
    ([storyId, patience]) =>
      new Promise<string>((done) => {
        const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as Window;
        channel.once('storyFinished', (event) => done(event.status));
        channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
        setTimeout(() => done('unfinished'), patience);
      }),
    [id, PATIENCE] as const,
  );
  return status === 'success' ? [] : [`ends as ${status}`];
};

const setGlobals = (page: Page, globals: Globals): Promise<void> =>
  page.evaluate(
    (chosen) =>
      new Promise<void>((done) => {
        const {__STORYBOOK_ADDONS_CHANNEL__: channel} = globalThis as unknown as Window;
        channel.once('storyRendered', () => done());
        channel.emit('updateGlobals', {globals: chosen});
      }),
    globals,
  );
