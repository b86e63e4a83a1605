import {openFrame} from '../../fixtures.js';

/** An event that told what came of a door. */
interface ArrivalNote {
  readonly type: 'hearth-ready' | 'hearth-error';
  readonly door: string;
  readonly message?: string;
  readonly host: Element;
}

/** What `watch.js` has noted. */
interface Seen {
  /** The names of the functions that an attack calls, as they were called. */
  readonly calls: string[];
  /** What was thrown, rejected, or told by the policy. */
  readonly faults: string[];
  readonly arrivals: ArrivalNote[];
  /** The lines of `console.error`. */
  readonly errors: string[];
  readonly warnings: number;
}

type View = Window & typeof globalThis & {readonly seen: Seen};

/** An element of the library, as a page knows it. */
export interface Hearth extends HTMLElement {
  story: unknown;
  label: string;
  readonly updateComplete: Promise<boolean>;
}

/** Which of the built scripts a page has. */
export const BUNDLES = ['hearth.classic.js', 'hearth.js'] as const;
export type Bundle = (typeof BUNDLES)[number];

export const TAGS = [
  'hearth-story',
  'hearth-summary',
  'hearth-key-points',
  'hearth-prose',
  'hearth-quote',
  'hearth-conversation',
  'hearth-links',
] as const;

const WATCH = '/test/hostile/strings/watch.js';

/**
 * Tries things some at a time, each time with the other script, until some do not hold: what that
 * says is short enough to be read.
 */
export const inBatches = async <T>(
  things: readonly T[],
  size: number,
  faultsOf: (some: readonly T[], bundle: Bundle) => Promise<string[]>,
): Promise<string[]> => {
  for (let start = 0; start < things.length; start += size) {
    const bundle = BUNDLES[(start / size) % BUNDLES.length] ?? 'hearth.js';
    const faults = await faultsOf(things.slice(start, start + size), bundle);
    if (faults.length) return faults.slice(0, 5).map((fault) => fault.slice(0, 400));
  }
  return [];
};

/** Has the server keep some contents. Returns their addresses. */
export const keep = async (
  contents: readonly string[],
  query: Record<string, string> = {},
): Promise<string[]> => {
  const path = `/hostile/keep?${new URLSearchParams(query)}`;
  const response = await fetch(path, {method: 'POST', body: JSON.stringify(contents)});
  return response.json();
};

/** A page in a frame, and all that is known about it. */
export class HostilePage {
  readonly document: Document;
  readonly view: View;
  readonly #address: string;
  readonly #asked: Set<string>;

  constructor(document: Document, asked: readonly string[]) {
    this.document = document;
    this.view = document.defaultView as View;
    this.#address = document.URL;
    this.#asked = new Set(asked.map((path) => new URL(path, location.href).href));
  }

  get seen(): Seen {
    return this.view.seen;
  }

  /** What has happened that nobody asked for. */
  get faults(): string[] {
    const {seen, view} = this;
    const moved = view.location.href === this.#address ? [] : [`now at ${view.location.href}`];
    const requests = view.performance.getEntriesByType('resource').map(({name}) => name);
    const strange = requests.filter((url) => !this.#asked.has(url) && !isOfLibrary(url));
    return [
      ...seen.calls.map((name) => `${name}() was called`),
      ...seen.faults,
      ...moved,
      ...strange.map((url) => `request to ${url}`),
    ];
  }

  /** Makes an element of the library, in the page. */
  make(tag: string, parent: Element, attributes: Record<string, string> = {}): Hearth {
    const element = this.document.createElement(tag) as Hearth;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    parent.append(element);
    return element;
  }

  /** A value of the page's own making. */
  parse(json: string): unknown {
    return this.view.JSON.parse(json);
  }

  /** Waits until some elements have heard what came of a door. */
  async hear(hosts: readonly Element[], door: string): Promise<void> {
    const waiting = new Set(hosts);
    await new Promise<void>((done) => {
      const look = (): void => {
        for (const note of this.seen.arrivals) if (note.door === door) waiting.delete(note.host);
        if (!waiting.size) done();
      };
      for (const type of ['hearth-ready', 'hearth-error']) this.view.addEventListener(type, look);
      look();
    });
  }

  /**
   * Waits until every element has rendered, those that an element renders too, and what has come of
   * it (reports, rejections) has had its turn.
   */
  async settle(): Promise<void> {
    const hosts = hostsIn(this.document);
    const done = await Promise.all(hosts.map(({updateComplete}) => updateComplete));
    await new Promise((next) => this.view.setTimeout(next));
    if (done.includes(false) || hostsIn(this.document).length !== hosts.length) await this.settle();
  }
}

const isOfLibrary = (url: string): boolean => {
  const {origin, pathname} = new URL(url);
  return origin === location.origin && /^\/dist\/cdn\/(chunks\/)?[\w.-]+\.js$/.test(pathname);
};

/** The elements of the library in a page or a part of it, and those in their shadow roots. */
export const hostsIn = (scope: ParentNode): Hearth[] =>
  [...scope.querySelectorAll<Hearth>(TAGS.join())].flatMap((host) => [
    host,
    ...(host.shadowRoot ? hostsIn(host.shadowRoot) : []),
  ]);

/** How a page is made: its body, its script, and the addresses that it may ask for. */
interface PageOptions {
  readonly body: string;
  readonly bundle?: Bundle;
  readonly asked?: readonly string[];
  /** Whether the page has the strict policy. */
  readonly isStrict?: boolean;
}

const SCRIPTS: Record<Bundle, string> = {
  'hearth.classic.js': '<script defer src="/dist/cdn/hearth.classic.js"></script>',
  'hearth.js': '<script type="module" src="/dist/cdn/hearth.js"></script>',
};

/**
 * Opens a page, as a server prints it, and waits for its elements to be defined: the loader needs to
 * find a first one.
 */
export const openPage = async (options: PageOptions): Promise<HostilePage> => {
  const {body, bundle = 'hearth.classic.js', asked = [], isStrict = true} = options;
  const page = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Hostile texts</title>
<script src="${WATCH}"></script>${SCRIPTS[bundle]}
<body>${body}<hearth-story id="first"></hearth-story>`;
  const query = {type: 'text/html; charset=utf-8', ...(isStrict && {strict: ''})};
  const [src = ''] = await keep([page], query);
  const opened = new HostilePage(await openFrame({src}), [...asked, WATCH]);
  await Promise.all(TAGS.map((tag) => opened.view.customElements.whenDefined(tag)));
  opened.document.querySelector('#first')?.remove();
  return opened;
};
