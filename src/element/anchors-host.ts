import type {ReactiveControllerHost} from 'lit';
import type {ParentDoors} from '../doors/doors-host.js';
import type {ShownBlock} from '../blocks/table.js';
import type {StoryHost} from './story-host.js';

/** An element whose items can be linked to. */
export interface AnchorsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: ParentNode;
  readonly doors: ParentDoors;
  /** The `hearth-story` that it stands in. */
  readonly storyHost: StoryHost | null | undefined;
  /** What it shows of a story. */
  readonly block: ShownBlock;
  /** Whether the reader wants less than that. */
  readonly isBeyondDepth: boolean;
  /** Shows an item, by its place from 0, that is not in sight yet. */
  showItem(index: number): Promise<unknown> | undefined;
}
