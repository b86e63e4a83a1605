import {bare, NativeEvent} from '../page/page.js';
import type {Issue} from '../story/issue.js';
import type {Story} from '../forms/story.js';

/** Where an element's story came from. */
export type Door = 'property' | 'src' | 'json' | 'html' | 'parent';

/** Fired when an element shows a story, and again whenever it shows another. */
export class HearthReadyEvent extends NativeEvent {
  readonly story: Story;
  readonly door: Door;
  /** What was wrong with the story, though it shows. */
  readonly issues: readonly Issue[];

  constructor(story: Story, door: Door, issues: readonly Issue[]) {
    super('hearth-ready', bare({bubbles: true, composed: true}));
    this.story = story;
    this.door = door;
    this.issues = issues;
  }
}

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
    'hearth-ready': HearthReadyEvent;
    'hearth-error': HearthErrorEvent;
  }
}
