/** The tags of stories: the library's own, and those that a page has registered its class under. */
export const STORIES = new Set(['hearth-story']);

/** The tags of blocks, likewise. */
export const BLOCKS = new Set([
  'hearth-summary',
  'hearth-key-points',
  'hearth-prose',
  'hearth-quote',
  'hearth-conversation',
  'hearth-links',
]);

/** What finds elements of some tags. */
export const selectorOf = (tags: ReadonlySet<string>): string => [...tags].join();
