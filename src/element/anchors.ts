import type {ReactiveController} from 'lit';
import type {AnchorsHost} from './anchors-host.js';
import {importAgain} from '../lazy/import-again.js';
import {onWindow, offWindow} from '../page/page.js';
import {imports} from './imports.js';

/**
 * Gives the items of an element ids that can be linked to (`tidal-plant-turn-3`), and takes the
 * reader to the one that the page's address names: a shadow root's ids are out of a browser's own
 * reach. What does that is loaded when the address has a fragment.
 */
export class Anchors implements ReactiveController {
  readonly #host: AnchorsHost;
  readonly #kind: string;

  constructor(host: AnchorsHost, kind: string) {
    this.#host = host;
    this.#kind = kind;
    host.addController(this);
  }

  hostConnected(): void {
    onWindow('hashchange', this.#follow);
  }

  hostDisconnected(): void {
    offWindow('hashchange', this.#follow);
  }

  hostUpdate(): void {
    // Lit would call what a page has put under this name on all objects.
  }

  hostUpdated(): void {
    if (location.hash) void this.#follow();
  }

  /** The id of an item, by its place from 1. */
  id(place: number | string): string {
    const {id, storyHost, doors} = this.#host;
    return `${id || storyHost?.id || doors.arrival?.story.id || 'hearth'}-${this.#kind}-${place}`;
  }

  readonly #follow = async (): Promise<void> => {
    const {follow} = await importAgain(imports.follow, console.error);
    await follow(this.#host, this.id(''));
  };
}
