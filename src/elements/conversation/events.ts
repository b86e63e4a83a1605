import {bare, NativeEvent} from '../../core/page.js';

/** Fired when a turn is shown on demand: by the next question, or by a link to it. */
export class HearthTurnEvent extends NativeEvent {
  /** The turn's place, from 0. */
  readonly index: number;
  /** What the page's address ends with to link to the turn. */
  readonly turnId: string;
  readonly speaker: string;

  constructor(index: number, turnId: string, speaker: string) {
    super('hearth-turn', bare({bubbles: true, composed: true}));
    this.index = index;
    this.turnId = turnId;
    this.speaker = speaker;
  }
}

/** Fired before a turn is copied; cancel it to stop that. */
export class HearthCopyEvent extends NativeEvent {
  /** The turn's place, from 0. */
  readonly index: number;
  /** What is to be copied: the quotation, its speaker, and its address. */
  readonly text: string;

  constructor(index: number, text: string) {
    super('hearth-copy', bare({bubbles: true, composed: true, cancelable: true}));
    this.index = index;
    this.text = text;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-turn': HearthTurnEvent;
    'hearth-copy': HearthCopyEvent;
  }
}
