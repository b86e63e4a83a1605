import type {Doors} from '../doors/doors.js';

/** How much of a story a reader wants, from least to most. */
export const DEPTHS = ['glance', 'brief', 'full'] as const;

/** One of {@link DEPTHS}. */
export type Depth = (typeof DEPTHS)[number];

/** What a block asks of the `hearth-story` it stands in. */
export interface StoryHost extends HTMLElement {
  readonly doors?: Doors;
  depth?: Depth;
  readonly headingLevel?: number | null | undefined;
  readonly share?: boolean | undefined;
  readonly requestUpdate?: () => void;
  readonly updateComplete?: Promise<boolean>;
}
