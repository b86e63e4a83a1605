import type {ReactiveControllerHost} from 'lit';

/** The elements that are on a page: they render again when something comes that they do without. */
export class PresentElements {
  readonly #elements = new Set<ReactiveControllerHost>();

  /** Counts an element as present, from now on, while it is connected. */
  keep(element: ReactiveControllerHost): void {
    element.addController({
      hostConnected: () => this.#elements.add(element),
      hostDisconnected: () => this.#elements.delete(element),
      hostUpdated: () => undefined,
    });
  }

  /** Renders all that is on the page again. */
  renderAll(): void {
    for (const element of this.#elements) element.requestUpdate();
  }
}
