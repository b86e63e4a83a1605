import {complaints, rendered} from './look.js';
import type {Bundle, HostilePage} from './page.js';

/** What the test gives to what a page does. */
export interface Looker {
  /** Waits until something is so; says what is not, where it never is. */
  readonly until: (isSo: () => unknown) => Promise<void>;
  /** Complains of the elements in a root. */
  readonly at: (root: Node, copies?: number) => string[];
  /** Waits until there is nothing to complain of in a root, and complains where there is in the end. */
  readonly settled: (root: () => Node, copies?: number) => Promise<string[]>;
}

/** How long to look at a page: which bundle it loads, and how long it may take. */
export interface Visiting {
  readonly bundle: Bundle;
  readonly group: string;
  /** In milliseconds. */
  readonly patience?: number;
  /** What is rendered on a calm page. */
  readonly markup?: Record<string, string> | undefined;
  /** Added to the address. */
  readonly query?: string;
}

type Probed = Window & {hostileProbe?: string[]; eval: (code: string) => unknown};

/** What is said of the texts of every page: one is HTML in a string. */
const CONTENT_NOISE = ['is HTML in a string.'];

const PATIENCE = 60_000;
/**
 * How long a page is looked at after all is well, in milliseconds: what is thrown late is thrown
 * too. Where the elements' own HTML may show, they look well before the library has even come.
 */
const AFTERTHOUGHT = {upgraded: 60, shown: 1000, fallback: 1000};

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

const addressOf = ({bundle, group, query = ''}: Visiting, {name}: HostilePage): string =>
  `/hostile/${bundle}/${group}/${name}${query}`;

/** Brings a page into a frame, in its way. */
const open = async (
  url: string,
  {frame: way, sandbox}: HostilePage,
): Promise<HTMLIFrameElement> => {
  const frame = Object.assign(document.createElement('iframe'), {width: 700, height: 500});
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  const html = way && (await (await fetch(url)).text());
  if (way === 'srcdoc') frame.srcdoc = html ?? '';
  if (!way) frame.src = url;
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  if (way === 'written') write(frame, html ?? '');
  await loaded;
  if (way === 'written late') await rewrite(frame, html ?? '');
  return frame;
};

/** In two halves, as a slow page comes. */
const write = (frame: HTMLIFrameElement, html: string): void => {
  const middle = html.indexOf('<hearth-conversation');
  const page = frame.contentDocument!;
  page.open();
  for (const part of [html.slice(0, middle), html.slice(middle)]) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- old pages do so
    page.write(part);
  }
  page.close();
};

const rewrite = async (frame: HTMLIFrameElement, html: string): Promise<void> => {
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  write(frame, html);
  await loaded;
};

/** What a page in a sandbox says of itself, since nobody may look into it. */
const reportOf = (frame: HTMLIFrameElement): {last: string[]} => {
  const report = {last: ['nothing was reported']};
  window.addEventListener('message', ({source, data}: MessageEvent<{wrong?: string[]}>) => {
    if (source === frame.contentWindow && data.wrong) report.last = data.wrong;
  });
  return report;
};

/** One look at one page. */
class Visit {
  readonly #page: HostilePage;
  readonly #visiting: Visiting;
  readonly #frame: HTMLIFrameElement;
  readonly #report: {last: string[]} | undefined;
  readonly #end: number;
  readonly #start: string;

  constructor(frame: HTMLIFrameElement, page: HostilePage, visiting: Visiting) {
    this.#frame = frame;
    this.#page = page;
    this.#visiting = visiting;
    this.#end = Date.now() + (visiting.patience ?? PATIENCE);
    this.#report = page.sandbox === undefined ? undefined : reportOf(frame);
    this.#start = this.#report ? '' : this.#window.location.href;
  }

  /** All that is wrong. */
  async run(): Promise<string[]> {
    const {act, actAtOnce} = this.#page;
    const before = actAtOnce ? [] : await this.#settled();
    if (!act || before.length) return before;
    const acted = await this.#act(act);
    return acted.length ? acted : this.#settled();
  }

  get #window(): Probed {
    return this.#frame.contentWindow as Probed;
  }

  get #faults(): string[] {
    const faults = this.#window.hostileProbe;
    if (!faults) return ['no probe'];
    const own = Array.from({length: faults.length}, (_, at) => String(faults[at]));
    return this.#withoutNoise(own);
  }

  #withoutNoise(lines: readonly string[]): string[] {
    const noise = [...(this.#page.noise ?? []), ...CONTENT_NOISE];
    return lines.filter((line) => !noise.some((part) => line.includes(part)));
  }

  get #wrong(): string[] {
    if (this.#report) return this.#withoutNoise(this.#report.last);
    const {root} = this.#page;
    const place = root ? (this.#window.eval(root) as Node | null) : this.#frame.contentDocument;
    if (!place) return ['no root'];
    return [...this.#faults, ...this.#moved, ...complaints(place, this.#page, this.#markup)];
  }

  get #markup(): Record<string, string> | undefined {
    return this.#visiting.markup;
  }

  get #moved(): string[] {
    const {address} = this.#page;
    const {href} = this.#window.location;
    const isRight = address === undefined ? href === this.#start : href.endsWith(address);
    return isRight || this.#page.act?.includes('location') ? [] : [`the address is ${href}`];
  }

  /** What is wrong once nothing changes for the better any more. */
  async #settled(): Promise<string[]> {
    while (this.#wrong.length && !this.#isLost && Date.now() < this.#end) await wait(20);
    await wait(AFTERTHOUGHT[this.#page.expects ?? 'upgraded']);
    return this.#wrong;
  }

  /** What has been thrown stays thrown. */
  get #isLost(): boolean {
    return !this.#report && this.#faults.some((fault) => fault !== 'no probe');
  }

  async #act(code: string): Promise<string[]> {
    const run = this.#window.eval(`(async (look) => {${code}})`) as (look: Looker) => unknown;
    try {
      const said = await run(this.#looker);
      return said === undefined ? [] : [said].flat().map(String);
    } catch (error) {
      return [`the page’s own act failed: ${String(error)}`];
    }
  }

  get #looker(): Looker {
    const at = (root: Node, copies = this.#page.copies ?? 1): string[] =>
      complaints(root, {...this.#page, copies}, this.#markup);
    const until = async (isSo: () => unknown): Promise<void> => {
      while (!isSo()) {
        if (Date.now() > this.#end) throw new Error(`never: ${String(isSo)}`);
        await wait(20);
      }
    };
    const settled = async (root: () => Node, copies?: number): Promise<string[]> => {
      while (at(root(), copies).length && Date.now() < this.#end) await wait(20);
      return at(root(), copies);
    };
    return {at, until, settled};
  }
}

/** Loads a page in a frame, and says all that is wrong: nothing, where the elements survive it. */
export const visit = async (page: HostilePage, visiting: Visiting): Promise<string[]> => {
  const {href} = window.location;
  const frame = await open(addressOf(visiting, page), page);
  const wrong = await new Visit(frame, page, visiting).run();
  frame.remove();
  return window.location.href === href ? wrong : [...wrong, 'the frame moved the page around it'];
};

/** What the elements render on a calm page. */
export const calmMarkup = async (bundle: Bundle): Promise<Record<string, string>> => {
  const page: HostilePage = {name: 'calm'};
  const frame = await open(addressOf({bundle, group: 'calm'}, page), page);
  const wrong = await new Visit(frame, page, {bundle, group: 'calm'}).run();
  if (wrong.length) throw new Error(`A calm page shows nothing: ${wrong.join('; ')}`);
  const markup = rendered(frame.contentDocument!);
  frame.remove();
  return markup;
};
