import type {ReactiveControllerHost} from 'lit';
import type {ReadBlock} from '../blocks/read-block.js';
import type {Labels} from '../words/labels.js';
import type {HtmlElement} from '../story/html/node.js';
import type {Issue} from '../story/issue.js';
import type {Notices} from '../forms/notice.js';
import type {Spoken} from '../words/find.js';
import type {BlockName, Story} from '../story/story.js';
import type {Door} from './events.js';

/** What came through a door. */
export interface Arrival {
  readonly door: Door;
  readonly story: Story;
  readonly issues: readonly Issue[];
  /** Headings that the element's own HTML gives. */
  readonly labels: Partial<Labels>;
  /** The element's own HTML holds what no story can: it is to be shown as it is. */
  readonly isPlain: boolean;
  /** There may be something to say beside the words. */
  readonly isNoticed: boolean;
  /** What in the element's own HTML says how turns were made, by their place. */
  readonly disclosures?: readonly (HtmlElement | undefined)[] | undefined;
}

/** What an element may know of the doors of the `hearth-story` that it stands in. */
export interface ParentDoors {
  readonly arrival: Arrival | undefined;
  readonly isWaiting: boolean;
}

/** An element that a story reaches through doors. */
export interface DoorsHost extends ReactiveControllerHost, HTMLElement {
  readonly story: unknown;
  readonly src: string | null | undefined;
  /** The `hearth-story` that it stands in. */
  readonly storyHost:
    {readonly doors?: ParentDoors; readonly requestUpdate?: () => void} | null | undefined;
  /** Reads the element's own HTML. */
  readLight(): ReadBlock;
}

/** An element that shows a story, and what is said beside it. */
export interface NoticesHost extends HTMLElement {
  readonly doors: {readonly arrival: Arrival | undefined};
  /** The block that it shows, or the whole; nothing where there is nothing to say of it. */
  readonly block: BlockName | 'story' | undefined;
  /** English words in another language. */
  wordsFor<Of extends object>(english: Of): Spoken<Of>;
}

/** An element that extras give controls to. */
export interface ToolHost extends NoticesHost, ReactiveControllerHost {
  readonly share?: boolean | undefined;
  readonly listen: boolean;
  readonly storyHost: {readonly share?: boolean | undefined} | null | undefined;
}

/** Notices as templates. */
export type ShownNotices = {readonly [Key in keyof Notices]: unknown} & {
  readonly turns: readonly unknown[];
};
