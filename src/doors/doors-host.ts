import type {ReactiveControllerHost} from 'lit';
import type {LawfulBlock} from '../blocks/law.js';
import type {HtmlElement} from '../story/html/node.js';
import type {Text} from '../story/story.js';
import type {Issue} from '../story/issue.js';
import type {Notices} from '../forms/notice.js';
import type {Spoken} from '../words/find.js';
import type {ShownBlock, StoryContent} from '../blocks/table.js';
import type {Story} from '../forms/story.js';
import type {Door} from './events.js';

/** What came through a door. */
export interface Arrival {
  readonly door: Door;
  readonly story: Story;
  readonly issues: readonly Issue[];
  /** The heading that the element's own HTML gives. */
  readonly label?: Text | undefined;
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

/** How an element asks for a story: methods that its class may override. */
export interface RequestHooks {
  /** Makes the request for `src`. */
  readonly request: () => Request;
  /** Performs a request. */
  readonly fetch: (request: Request) => Promise<Response>;
}

/** An element that a story reaches through doors. */
export interface DoorsHost extends ReactiveControllerHost, HTMLElement, RequestHooks {
  readonly story: unknown;
  readonly src: string | null | undefined;
  /** The `hearth-story` that it stands in. */
  readonly storyHost:
    {readonly doors?: ParentDoors; readonly requestUpdate?: () => void} | null | undefined;
  /** What it shows of a story. */
  readonly block: ShownBlock;
  /**
   * Looks at how the page's style sheets show its HTML.
   * @param changed elements inside that the page may have shown or hidden since the last time
   */
  look(changed: Iterable<Element>): void;
  /** Reads the element's own HTML. */
  readLight(): LawfulBlock<StoryContent>;
}

/** An element whose author may have made a mistake. */
export interface MistakesHost extends HTMLElement {
  readonly doors: ParentDoors & {readonly isGiven: boolean | undefined};
  readonly storyHost: Pick<Element, 'localName'> | null | undefined;
  /** What it shows of a story. */
  readonly block: ShownBlock;
}

/** An element that shows a story, and what is said beside it. */
export interface NoticesHost extends HTMLElement {
  readonly doors: {readonly arrival: Arrival | undefined};
  /** The block that it shows, or the whole story. */
  readonly block: ShownBlock;
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
