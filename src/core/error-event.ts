import type {Door} from './events.js';
import {bare, NativeEvent} from './page.js';

/** Fired once for each door that fails; the element goes on to the next one. */
export class HearthErrorEvent extends NativeEvent {
  readonly door: Door;
  /** What failed, where, and what to do about it: one line. */
  readonly message: string;

  constructor(door: Door, message: string) {
    super('hearth-error', bare({bubbles: true, composed: true}));
    this.door = door;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-error': HearthErrorEvent;
  }
}
