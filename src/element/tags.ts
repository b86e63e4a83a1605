/** The tags of stories: the library's own, and those that a page has registered its class under. */
export const storyTags = new Set(['hearth-story']);

/** The tags of blocks that are on the page, or were. */
export const blockTags = new Set<string>();

/** What finds elements of some tags. */
export const selectorOf = (tags: Iterable<string>): string => [...tags].join();
