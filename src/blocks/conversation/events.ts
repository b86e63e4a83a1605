import {bare, NativeEvent} from '../../page/page.js';

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

declare global {
  interface HTMLElementEventMap {
    'hearth-turn': HearthTurnEvent;
  }
}
