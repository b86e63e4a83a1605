/** How much of a story a reader wants, from least to most. */
export const DEPTHS = ['glance', 'brief', 'full'] as const;

/** One of {@link DEPTHS}. */
export type Depth = (typeof DEPTHS)[number];
