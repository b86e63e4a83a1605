import {bare, NativeEvent} from '../page/page.js';

/** Fired once, when half of the element (or half a screen of it) has been in view for a second. */
export class HearthViewEvent extends NativeEvent {
  constructor() {
    super('hearth-view', bare({bubbles: true, composed: true}));
  }
}

/** Fired before a link in the story is followed; cancel it to stop that. */
export class HearthLinkEvent extends NativeEvent {
  /** The address as it stands in the story. */
  readonly href: string;

  constructor(href: string) {
    super('hearth-link', bare({bubbles: true, composed: true, cancelable: true}));
    this.href = href;
  }
}

/** Fired before a turn is copied, or an item shared; cancel it to stop that. */
export class HearthCopyEvent extends NativeEvent {
  /** The place of the turn or the point, from 0; that of a quote is 0. */
  readonly index: number;
  /** What is to be copied or shared: the words, whose they are, and their address. */
  readonly text: string;
  /** Whether the device shares it, or it goes to the clipboard. */
  readonly how: 'copy' | 'share';

  constructor(index: number, text: string, how: 'copy' | 'share' = 'copy') {
    super('hearth-copy', bare({bubbles: true, composed: true, cancelable: true}));
    this.index = index;
    this.text = text;
    this.how = how;
  }
}

declare global {
  interface HTMLElementEventMap {
    'hearth-view': HearthViewEvent;
    'hearth-link': HearthLinkEvent;
    'hearth-copy': HearthCopyEvent;
  }
}
