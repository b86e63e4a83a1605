import {shownText} from '../fixtures.js';
import {waitUntil} from '../wait.js';

/** A page to serve, with its own files beside it: see `test/middleware/policy-pages.ts`. */
export interface Recipe {
  /** In the head, after the probe. */
  readonly head?: string;
  readonly body?: string;
  /** What the server sends of the body when it is told to go on. */
  readonly rest?: string;
  readonly headers?: Record<string, string>;
  /** A part of the paths that fail until they are mended, and how they do. */
  readonly failing?: string;
  readonly how?: 'status' | 'reset';
  /** The probe's attributes, where a policy asks for some. */
  readonly probe?: string;
  /** The frame's own attributes. */
  readonly frame?: Record<string, string>;
  readonly hash?: string;
}

/** A policy's report, as a browser sends it. */
export interface Report {
  readonly 'csp-report': Readonly<Record<string, string>>;
}

/** A frame's window, with what the probe has noted. */
export type View = Window &
  typeof globalThis & {readonly hostileProbe?: string[]; readonly eval: (code: string) => unknown};

/** A page in a frame, and the server that it comes from. */
export class Site {
  readonly frame: HTMLIFrameElement;
  /** The path of its folder, with a slash at its end. */
  readonly folder: string;

  constructor(frame: HTMLIFrameElement, folder: string) {
    this.frame = frame;
    this.folder = folder;
  }

  get view(): View {
    return this.frame.contentWindow as View;
  }

  get document(): Document {
    return this.view.document;
  }

  /** What went wrong, and what the console was told: one line each. */
  get noted(): string[] {
    return [...(this.view.hostileProbe ?? ['no probe'])];
  }

  /** The paths that were asked for, and what browsers reported. */
  async log(): Promise<{requests: string[]; reports: Report[]}> {
    return (await fetch(`${this.folder}log`)).json();
  }

  /** How often paths that hold a text were asked for. */
  async asked(part: string): Promise<number> {
    const {requests} = await this.log();
    return requests.filter((path) => path.includes(part)).length;
  }

  /** Sends the rest of the page. */
  async release(): Promise<void> {
    await fetch(`${this.folder}release`);
  }

  /** Mends what fails, once the page knows that it did, and tells it that the network is back. */
  async mend(hasFailed: () => unknown = () => this.noted.length): Promise<void> {
    await this.until(hasFailed, 'word of what failed');
    await fetch(`${this.folder}mend`);
    this.view.dispatchEvent(new this.view.Event('online'));
  }

  /** Waits until something is so of the page. */
  async until(isSo: () => unknown, what = String(isSo)): Promise<void> {
    await waitUntil(isSo as () => boolean, what).catch(() => {
      throw new Error(`Never: ${what}. Noted: ${this.noted.join('; ') || 'nothing'}`);
    });
  }

  /** Waits until the elements show a text, and nothing else; white space does not count. */
  async shows(text: string, root: ParentNode = this.document): Promise<void> {
    const expected = text.replace(/\s/g, '');
    const isShown = (): boolean => shownText(root) === expected;
    await waitUntil(isShown, text).catch(() => {
      throw new Error(
        `Shows “${shownText(root)}” for “${expected}”. Noted: ${this.noted.join('; ') || 'nothing'}`,
      );
    });
  }

  get(selector: string): HTMLElement {
    const found = this.document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  all(selector: string): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>(selector)];
  }
}

/** The server by another name: to a browser, another origin. */
export const farOrigin = (): string => window.location.origin.replace('localhost', '127.0.0.1');

/** WebKit shows nothing of a page before it has that much. */
const PADDING = `<!-- ${'.'.repeat(4096)} -->`;

const compose = ({head = '', body = '', probe = '', rest}: Recipe): string =>
  `<!doctype html>${rest === undefined ? '' : PADDING}<html lang="en"><head><meta charset="utf-8"><title>A page</title>
  <script src="/hostile/probe.js"${probe}></script>${head}</head><body>${body}`;

/** Opens a page; where it comes in two parts, once the first is there. */
export const openSite = async (recipe: Recipe): Promise<Site> => {
  const {rest, headers, failing, how} = recipe;
  const parts = rest === undefined ? [compose(recipe)] : [compose(recipe), rest];
  const body = JSON.stringify({parts, headers, failing, how});
  const folder = (await (await fetch('/ways/', {method: 'POST', body})).json()) as string;
  const frame = Object.assign(document.createElement('iframe'), {width: 700, height: 500});
  for (const [name, value] of Object.entries(recipe.frame ?? {})) frame.setAttribute(name, value);
  frame.src = `${folder}/page.html${recipe.hash ?? ''}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  const site = new Site(frame, `${folder}/`);
  if (rest === undefined) await loaded;
  else await site.until(() => site.view.hostileProbe && site.document.body);
  return site;
};
