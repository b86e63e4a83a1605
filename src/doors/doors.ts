import type {ReactiveController} from 'lit';
import type {ShownBlock} from '../blocks/table.js';
import {isBlank, labelOf, NOTICES, tagOf, type HtmlElement} from '../story/html/node.js';
import {withoutPrototype} from '../story/without-prototype.js';
import type {Story} from '../forms/story.js';
import type {Arrival, DoorsHost, RequestHooks} from './doors-host.js';
import {hasAddress} from './has-address.js';
import {HearthErrorEvent, HearthReadyEvent} from './events.js';
import {imports} from './imports.js';
import {importAgain} from '../lazy/import-again.js';
import type * as JsonDoorsModule from './json-doors.js';
import {bare, isReading, onWindow} from '../page/page.js';

export type {Arrival, DoorsHost};

/** What may change what an element's HTML says. */
const WATCHED = bare({
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [
    ...[
      'alt',
      'cite',
      'class',
      'datetime',
      'dir',
      'download',
      'field',
      'hidden',
      'href',
      'hreflang',
    ],
    ...['lang', 'rel', 'speaker', 'start', 'style', 'target', 'title'],
  ],
  attributeOldValue: true,
});

/** The properties that show or hide an element. Others may change with each frame of an animation. */
const SHOWS = /display|visibility/;

/**
 * Finds an element's story: its property, its `src`, its inline JSON, its own HTML, the story that
 * it stands in, whichever comes first. A door that fails gives way to the next one. What reads JSON
 * is loaded when it is first needed. What the light DOM holds is never changed.
 */
export class Doors implements ReactiveController {
  /** What the element shows. */
  arrival: Arrival | undefined;
  /** Resolves when what reads JSON has been loaded. */
  loaded: Promise<void> | undefined;
  /** The element was given a story of its own, beside its HTML, whatever comes of it. */
  isGiven: boolean | undefined;

  readonly #host: DoorsHost;
  readonly #hooks: RequestHooks;
  readonly #observer = new MutationObserver((records) => this.#notice(records));
  #json: JsonDoorsModule.JsonDoors | undefined;
  #light: Arrival | undefined;
  /** The block as which the HTML was read: `hearth-prose` may become another one. */
  #lightBlock: ShownBlock | undefined;
  #isPending = false;
  /** The first element inside that no story can hold. */
  #obstacle: HtmlElement | undefined;
  /** What the console has been told that no story can hold. */
  #told: HtmlElement | undefined;
  /** Elements inside that the page may have shown or hidden since they were looked at. */
  readonly #changed = new Set<Element>();
  /** What reads JSON could not be loaded, or not yet. */
  #isCutOff = false;
  #shown: Story | undefined;

  /** @param hooks the library's own, which the host may have overridden */
  constructor(host: DoorsHost, hooks: RequestHooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  /** Nothing has come, and something may. */
  get isWaiting(): boolean {
    return this.#isPending && !this.arrival;
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, WATCHED);
    this.#forgetLight();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#json?.close();
  }

  hostUpdate(): void {
    // Lit would call what a page has put under this name on all objects.
  }

  hostUpdated(): void {
    // Likewise. The host announces, when all is there.
  }

  /**
   * Looks through the doors. The host calls it before each render.
   * @param isSet its `story` has been set, if only to the same object
   */
  resolve(isSet: boolean): void {
    const fromJson = this.#openJson(isSet);
    // While a new address loads, what the old one gave stays.
    if (this.#isPending && this.arrival?.door === 'src' && fromJson?.door !== 'property') return;
    const {block} = this.#host;
    if (block !== this.#lightBlock) this.#light = undefined;
    this.#lightBlock = block;
    this.arrival = fromJson ?? (this.#light ??= this.#readLight()) ?? this.#readParent();
  }

  /** Tells of what failed and of what is now shown. The host calls it after each render. */
  announce(): void {
    const {arrival} = this;
    this.#json?.announce(arrival);
    if (arrival?.isPlain && !this.#isComing) this.#tellPlain();
    if (!arrival || arrival.story === this.#shown) return;
    this.#shown = arrival.story;
    this.#host.dispatchEvent(new HearthReadyEvent(arrival.story, arrival.door, arrival.issues));
  }

  /** A story is on its way, or a stand-in inside is about to be an element. */
  get #isComing(): boolean {
    return this.#isPending || !!this.#host.querySelector('div[class*=hearth-]');
  }

  #openJson(isSet: boolean): Arrival | undefined {
    const {story, src} = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]');
    const isGiven = story != null || hasAddress(src) || !!script;
    // The story around shows its tags, or itself, by what they were given.
    if (isGiven !== !!this.isGiven) this.#host.storyHost?.requestUpdate?.();
    this.isGiven = isGiven;
    if (isGiven && !this.#json) this.loaded ??= this.#loadJson();
    const arrival = this.#json?.open(script?.textContent, isSet);
    this.#isPending = this.#json ? this.#json.isPending : isGiven && !this.#isCutOff;
    return arrival;
  }

  #loadJson(): Promise<void> {
    return new Promise((resolve) => {
      const fail = (error: unknown): void => {
        this.#isCutOff = true;
        tellCutOff(this.#host, String(error));
        this.#host.requestUpdate();
        resolve();
      };
      void importAgain(imports.jsonDoors, fail).then(({JsonDoors: Loaded}) => {
        this.#json = new Loaded(this.#host, this.#hooks, imports);
        this.#host.requestUpdate();
        resolve();
      });
    });
  }

  #notice(records: readonly MutationRecord[]): void {
    const changes = records.filter(
      ({attributeName, oldValue, target}) =>
        attributeName !== 'style' ||
        SHOWS.test(`${oldValue} ${(target as Element).getAttribute('style')}`),
    );
    for (const {attributeName, target} of changes) {
      const mayShow = /^(class|hidden|style)$/.test(attributeName ?? '');
      if (mayShow && target !== this.#host) this.#changed.add(target as Element);
    }
    if (changes.length) this.#forgetLight();
  }

  #forgetLight(): void {
    this.#light = undefined;
    this.#host.requestUpdate();
  }

  #readLight(): Arrival | undefined {
    const isNoticed = !!this.#host.querySelector(NOTICES);
    this.#host.look(this.#changed);
    this.#changed.clear();
    const {obstacle, ...read} = bare(this.#host.readLight());
    if (!obstacle && !isNoticed && isBlank(this.#host)) return;
    const isPlain = !!obstacle || !(isNoticed || Object.keys(read.story).length);
    this.#obstacle = obstacle;
    return withoutPrototype<Arrival>({...read, door: 'html', issues: [], isPlain, isNoticed});
  }

  /** Tells what no story can hold; of a page that is still being read, once it has been. */
  #tellPlain(): void {
    if (isReading()) return onWindow('DOMContentLoaded', () => this.#forgetLight(), true);
    const about = this.#obstacle ?? this.#host;
    if (about === this.#told) return;
    this.#told = about;
    // Not the element itself: the console would keep it when it has gone.
    const what = about === this.#host ? 'text' : `<${tagOf(about)}>`;
    const {localName} = this.#host;
    const marked =
      localName === 'hearth-conversation' ? 'mark each speaker with class="hearth-speaker", ' : '';
    console.warn(
      `<${localName}> shows its HTML as it is: a story cannot hold this ${what} there (“${labelOf(about).slice(0, 40)}”). Move it out of the element, ${marked}or write it in the forms that the README lists.`,
    );
  }

  #readParent(): Arrival | undefined {
    const doors = this.#host.storyHost?.doors;
    if (doors?.isWaiting) this.#isPending = true;
    return (
      doors?.arrival &&
      withoutPrototype<Arrival>({...doors.arrival, door: 'parent', isPlain: false})
    );
  }
}

/** Tells that what reads JSON could not be loaded. */
const tellCutOff = (host: DoorsHost, error: string): void => {
  const {story, src, localName} = host;
  const door = story != null ? 'property' : src ? 'src' : 'json';
  const message = `<${localName}> ${door}: what reads it could not be loaded. ${error}`;
  console.error(message);
  host.dispatchEvent(new HearthErrorEvent(door, message));
};
