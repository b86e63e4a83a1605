import type {ReactiveController} from 'lit';
import {isBlank} from '../story/html/node.js';
import type {Story} from '../story/story.js';
import type {Arrival, DoorsHost} from './doors-host.js';
import {HearthReadyEvent} from './events.js';
import type {JsonDoors} from './json-doors.js';

export type {Arrival, DoorsHost};

/** What no text can stand for. */
const LOST = 'img,picture,video,audio,iframe,svg,math,object,embed,canvas,table,form,hr';

/**
 * Finds an element's story: its property, its `src`, its inline JSON, its own HTML, the story that
 * it stands in, whichever comes first. A door that fails gives way to the next one. What reads JSON
 * is loaded when it is first needed. Nothing in the light DOM is ever changed.
 */
export class Doors implements ReactiveController {
  /** What the element shows. */
  arrival: Arrival | undefined;
  /** Resolves when what reads JSON has been loaded. */
  loaded: Promise<void> | undefined;

  readonly #host: DoorsHost;
  readonly #observer = new MutationObserver(() => this.#forgetLight());
  #json: JsonDoors | undefined;
  #light: Arrival | undefined;
  #isPending = false;
  #shown: Story | undefined;

  constructor(host: DoorsHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Nothing has come, and something may. */
  get isWaiting(): boolean {
    return this.#isPending && !this.arrival;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['cite', 'class', 'field', 'href', 'speaker'],
    });
    this.#forgetLight();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#json?.close();
  }

  /** Looks through the doors. The host calls it before each render. */
  resolve(): void {
    const fromJson = this.#openJson();
    // While a new address loads, what the old one gave stays.
    if (this.#isPending && this.arrival?.door === 'src' && fromJson?.door !== 'property') return;
    this.arrival = fromJson ?? (this.#light ??= this.#readLight()) ?? this.#readParent();
  }

  /** Tells of what failed and of what is now shown. The host calls it after each render. */
  announce(): void {
    const {arrival} = this;
    this.#json?.announce(arrival);
    if (!arrival || arrival.story === this.#shown) return;
    this.#shown = arrival.story;
    this.#host.dispatchEvent(new HearthReadyEvent(arrival.story, arrival.door, arrival.issues));
  }

  #openJson(): Arrival | undefined {
    const {story, src} = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const isWanted = story != null || src != null || script;
    if (isWanted && !this.#json) this.loaded ??= this.#loadJson();
    const arrival = this.#json?.open(script?.textContent);
    this.#isPending = this.#json ? this.#json.isPending : !!isWanted;
    return arrival;
  }

  async #loadJson(): Promise<void> {
    const {JsonDoors: Loaded} = await import('./json-doors.js');
    this.#json = new Loaded(this.#host);
    this.#host.requestUpdate();
  }

  #forgetLight(): void {
    this.#light = undefined;
    this.#host.requestUpdate();
  }

  #readLight(): Arrival | undefined {
    const lost = this.#host.querySelector(LOST);
    if (!lost && isBlank(this.#host)) return;
    const {story, labels, isWhole} = this.#host.readLight();
    const isPlain = !!lost || !isWhole || !Object.keys(story).length;
    if (isPlain) {
      console.warn(`<${this.#host.localName}> shows its HTML as it is: no story holds it all.`);
    }
    return {door: 'html', story, labels, issues: [], isPlain};
  }

  #readParent(): Arrival | undefined {
    const doors = this.#host.storyHost?.doors;
    if (doors?.isWaiting) this.#isPending = true;
    return doors?.arrival && {...doors.arrival, door: 'parent', isPlain: false};
  }
}
