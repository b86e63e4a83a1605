import type {HearthElement} from './hearth-element.js';

/** An element whose items can be linked to. */
export interface AnchorsHost extends HearthElement {
  /** Shows an item, by its place from 0, that is not in sight yet. */
  showItem(index: number): Promise<unknown> | undefined;
}
