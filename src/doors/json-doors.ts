import {formatIssue, type Issue} from '../story/issue.js';
import {withoutPrototype} from '../story/without-prototype.js';
import type {Story} from '../forms/story.js';
import type {Arrival, DoorsHost, RequestHooks} from './doors-host.js';
import {noticeDoubts, type LoadExplainer} from './notice-doubts.js';
import {HearthErrorEvent, type Door} from './events.js';
import {hasAddress} from './has-address.js';
import {importAgain} from '../lazy/import-again.js';
import {ofPage} from '../page/owned.js';
import {bare, isReading, onWindow, viewOf} from '../page/page.js';
import {failed, readJson, readValue, type Outcome} from './outcome.js';
import {StoryRequests} from './requests.js';
import {isOff, whenOn} from '../page/switch.js';

/** What is tried at a door, what came of it so far, and how to stop waiting for it. */
interface Attempt {
  readonly key: unknown;
  outcome: Outcome | undefined;
  drop: (() => void) | undefined;
}

/** What copies stories into the light DOM. */
interface Copier {
  readonly keepCopies: (host: HTMLElement) => void;
}

/** What few stories need, and how it is loaded. */
interface Imports {
  readonly lightCopy: () => Promise<Copier>;
  readonly explain: LoadExplainer;
}

/** It is loaded once something has come. */
let copying: Promise<Copier> | undefined;

/** No reader misses a copy that cannot be made. */
const missNothing = (): void => undefined;

/** Lists of issues that the console has been told of. */
const toldIssues = new WeakSet<readonly Issue[]>();

/**
 * The doors of an element through which JSON comes: its property, its `src`, and a script inside
 * it. A door that fails is told of once, as one event and one console line.
 */
export class JsonDoors {
  readonly #host: DoorsHost;
  readonly #hooks: RequestHooks;
  readonly #imports: Imports;
  readonly #attempts = new Map<Door, Attempt>();
  readonly #toldFailures = new WeakSet<Outcome>();

  /** @param hooks the library's own, which the host may have overridden */
  constructor(host: DoorsHost, hooks: RequestHooks, imports: Imports) {
    this.#host = host;
    this.#hooks = hooks;
    this.#imports = imports;
  }

  /** Something may still come. */
  get isPending(): boolean {
    return [...this.#attempts.values()].some(({key, outcome}) => key != null && !outcome);
  }

  /**
   * The first story that the doors give.
   * @param source the script's text
   * @param isSet the property has been set, and is read anew
   */
  open(source: string | null | undefined, isSet: boolean): Arrival | undefined {
    const {story, src: address, ownerDocument, isConnected} = this.#host;
    const src = isConnected && viewOf(ownerDocument) && hasAddress(address) ? address : null;
    if (isSet) this.#attempts.delete('property');
    return (
      this.#try('property', story, (attempt) => (attempt.outcome = readValue(story))) ??
      this.#try('src', src, (attempt) => this.#ask(attempt)) ??
      this.#try('json', source, (attempt) => this.#read(attempt, source ?? ''))
    );
  }

  /** Tells of what failed, and of what was wrong with what shows. */
  announce(shown: Arrival | undefined): void {
    if (shown) {
      copying ??= importAgain(this.#imports.lightCopy, missNothing);
      noticeDoubts(this.#host, shown, this.#imports.explain);
    }
    void copying?.then((copier) => copier.keepCopies(this.#host));
    for (const [door, {outcome}] of this.#attempts) {
      if (!outcome?.failure || this.#toldFailures.has(outcome)) continue;
      this.#toldFailures.add(outcome);
      const instead = shown ? ` It shows what ${shown.door} gives.` : '';
      const message = `${this.#name(door)}: ${outcome.failure}${instead}`;
      console.error(message);
      this.#host.dispatchEvent(new HearthErrorEvent(door, message));
    }
    if (!shown?.issues.length || toldIssues.has(shown.issues)) return;
    toldIssues.add(shown.issues);
    console.warn(`${this.#name(shown.door)}: ${shown.issues.map(formatIssue).join(' ')}`);
  }

  /** Stops waiting. */
  close(): void {
    this.#try('src', null, () => undefined);
  }

  #try(door: Door, key: unknown, start: (attempt: Attempt) => void): Arrival | undefined {
    let attempt = this.#attempts.get(door);
    if (!attempt || attempt.key !== key) {
      attempt?.drop?.();
      this.#attempts.set(door, (attempt = {key, outcome: undefined, drop: undefined}));
      if (key != null) start(attempt);
    }
    if (!attempt.outcome?.story) return;
    const {story, issues} = attempt.outcome;
    return withoutPrototype<Arrival>({
      door,
      story,
      issues,
      isPlain: false,
      isNoticed: isNoticed(story),
    });
  }

  #read(attempt: Attempt, source: string): void {
    const outcome = readJson(source);
    // While the page is being read, a part of the script may be on its way.
    if (outcome.failure && isReading())
      onWindow('DOMContentLoaded', () => this.#settle(attempt, outcome), true);
    else attempt.outcome = outcome;
  }

  #settle(attempt: Attempt, outcome: Outcome): void {
    attempt.outcome = outcome;
    this.#host.requestUpdate();
  }

  #ask(attempt: Attempt): void {
    if (isOff()) {
      attempt.drop = whenOn(() => this.#ask(attempt));
      return;
    }
    const {src, baseURI, request, fetch} = this.#host;
    const limit = (name: string): number => Number(this.#host.getAttribute(name));
    try {
      const url = new URL(src ?? '', baseURI).href;
      attempt.drop = ofPage(StoryRequests).ask({
        url,
        hooks: [request, fetch],
        timeout: limit('timeout') || 10_000,
        maxBytes: limit('max-bytes') || 1_000_000,
        ask: (signal) => this.#perform(url, signal),
        settle: (outcome) => this.#settle(attempt, outcome),
      });
    } catch (error) {
      this.#settle(attempt, failed(String(error)));
    }
  }

  async #perform(url: string, signal: AbortSignal): Promise<Response> {
    const {request, fetch: perform} = this.#host;
    // A page may call something else `Request`: only who overrides the methods has need of it.
    if (request === this.#hooks.request && perform === this.#hooks.fetch)
      return fetch(url, bare({signal}));
    return this.#host.fetch(new Request(this.#host.request(), bare({signal})));
  }

  #name(door: Door): string {
    const {localName, id, src} = this.#host;
    return `<${localName}${id && `#${id}`}> ${door}${door === 'src' ? ` "${src}"` : ''}`;
  }
}

/** Whether there is something to say beside a story's words. */
const isNoticed = ({disclosure, status, blocks, conversation}: Story): boolean =>
  !!(disclosure ?? status ?? blocks) || !!conversation?.turns.some((turn) => turn.disclosure);
