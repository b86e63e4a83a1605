import type {ReactiveControllerHost} from 'lit';
import {bare} from '../page/page.js';

/** The elements that are connected to a document. */
const present = new Set<ReactiveControllerHost>();

/** Has an element render again with all others ({@link renderAll}) while it is connected. */
export const keepPresent = (element: ReactiveControllerHost): void =>
  element.addController(
    bare({
      hostConnected: () => present.add(element),
      hostDisconnected: () => present.delete(element),
    }),
  );

/** Renders all connected elements again. */
export const renderAll = (): void => {
  for (const element of present) element.requestUpdate();
};
