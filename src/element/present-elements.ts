import type {ReactiveControllerHost} from 'lit';
import {ofPage} from '../page/owned.js';
import {bare} from '../page/page.js';

/** The elements that are on a page: they render again when something comes that they do without. */
export class PresentElements {
  readonly #elements = new Set<ReactiveControllerHost>();

  /** All of them, in the order in which they came. */
  get all(): Iterable<ReactiveControllerHost> {
    return this.#elements;
  }

  /** Counts an element as present, from now on, while it is connected. */
  keep(element: ReactiveControllerHost): void {
    element.addController(
      bare({
        hostConnected: () => this.#elements.add(element),
        hostDisconnected: () => this.#elements.delete(element),
      }),
    );
  }

  /** Renders all that is on the page again. */
  renderAll(): void {
    for (const element of this.#elements) element.requestUpdate();
  }
}

/** Renders all the elements of the page again. */
export const renderAll = (): void => ofPage(PresentElements).renderAll();
