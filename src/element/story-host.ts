import type {Doors} from '../doors/doors.js';
import type {Depth} from '../story/depth.js';

/** What a block asks of the `hearth-story` it stands in. */
export interface StoryHost extends HTMLElement {
  readonly doors?: Doors;
  depth?: Depth;
  readonly headingLevel?: number | null | undefined;
  readonly share?: boolean | undefined;
  readonly requestUpdate?: () => void;
  readonly updateComplete?: Promise<boolean>;
}
