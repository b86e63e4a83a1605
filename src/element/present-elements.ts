import type {ReactiveControllerHost} from 'lit';
import {ofPage} from '../page/owned.js';
import {bare} from '../page/page.js';

type PresentElement = ReactiveControllerHost & HTMLElement;

/** The elements that are on a page: they render again when something comes that they do without. */
export class PresentElements {
  /** Those that are connected. */
  readonly all = new Set<PresentElement>();
  /** Those whose HTML has not been looked at since they came. */
  readonly arrivals = new Set<PresentElement>();

  /** Counts an element as present, from now on, while it is connected. */
  keep(element: PresentElement): void {
    element.addController(
      bare({
        hostConnected: () => {
          this.all.add(element);
          this.arrivals.add(element);
        },
        hostDisconnected: () => {
          this.all.delete(element);
          this.arrivals.delete(element);
        },
      }),
    );
  }

  /** Renders all that is on the page again. */
  renderAll(): void {
    for (const element of this.all) element.requestUpdate();
  }
}

/** Renders all the elements of the page again. */
export const renderAll = (): void => ofPage(PresentElements).renderAll();
