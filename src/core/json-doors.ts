import {formatIssue, type Issue} from '../story/issue.js';
import type {Arrival, DoorsHost} from './doors.js';
import {HearthErrorEvent} from './error-event.js';
import type {Door} from './events.js';
import {readJson, readValue, type Outcome} from './outcome.js';
import {requestStory} from './request.js';

/** The doors through which JSON comes, in order of precedence. */
const DOORS = ['property', 'src', 'json'] as const;

type JsonDoor = (typeof DOORS)[number];

/** What is tried at a door, what came of it so far, and how to stop waiting for it. */
interface Attempt {
  readonly key: unknown;
  outcome?: Outcome;
  drop?: () => void;
}

/** Lists of issues that the console has been told of. */
const toldIssues = new WeakSet<readonly Issue[]>();

/**
 * The doors of an element through which JSON comes: its property, its `src`, and a script inside
 * it. A door that fails is told of once, as one event and one console line.
 */
export class JsonDoors {
  readonly #host: DoorsHost;
  readonly #attempts = new Map<JsonDoor, Attempt>();
  readonly #toldFailures = new Map<JsonDoor, unknown>();

  constructor(host: DoorsHost) {
    this.#host = host;
  }

  /** Something may still come. */
  get isPending(): boolean {
    return this.#attempts.get('src')?.outcome === undefined && this.#attempts.has('src');
  }

  /** The first story that the doors give; `source` is the script's text. */
  open(source: string | null | undefined): Arrival | undefined {
    const {story, src, isConnected} = this.#host;
    this.#try('property', story, (attempt) => (attempt.outcome = readValue(story)));
    this.#try('src', isConnected ? src : null, (attempt) => this.#ask(src ?? '', attempt));
    this.#try('json', source, (attempt) => (attempt.outcome = readJson(source ?? '')));
    for (const door of DOORS) {
      const outcome = this.#attempts.get(door)?.outcome;
      if (outcome && 'story' in outcome) return {door, labels: {}, isPlain: false, ...outcome};
    }
    return undefined;
  }

  /** Tells of what failed, and of what was wrong with what shows. */
  announce(shown: Arrival | undefined): void {
    const instead = shown ? ` Showing what ${shown.door} gives.` : '';
    for (const [door, {key, outcome}] of this.#attempts) {
      if (!outcome || 'story' in outcome || this.#toldFailures.get(door) === key) continue;
      this.#toldFailures.set(door, key);
      const message = `${this.#name(door)}: ${outcome.failure}.${instead}`;
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

  #try(door: JsonDoor, key: unknown, start: (attempt: Attempt) => void): void {
    const last = this.#attempts.get(door);
    if (last && last.key === key) return;
    last?.drop?.();
    this.#attempts.delete(door);
    if (key == null) return;
    const attempt: Attempt = {key};
    this.#attempts.set(door, attempt);
    start(attempt);
  }

  #ask(src: string, attempt: Attempt): void {
    const settle = (outcome: Outcome): void => {
      attempt.outcome = outcome;
      this.#host.requestUpdate();
    };
    try {
      const url = new URL(src, this.#host.baseURI).href;
      attempt.drop = requestStory(url, this.#host, settle);
    } catch (error) {
      settle({failure: (error as Error).message});
    }
  }

  #name(door: Door): string {
    const {localName, id, src} = this.#host;
    return `<${localName}${id && `#${id}`}> ${door}${door === 'src' ? ` "${src}"` : ''}`;
  }
}
