import type {BlockName, Story, StoryField} from '../story/story.js';

/** What a story has to read, by the least depth of reading that shows it. */
export const FIELDS = {
  glance: ['summary', 'headline', 'dek', 'hook', 'gist', 'lede', 'keyPoints', 'links'],
  brief: ['narrative', 'quote', 'conversation'],
  full: ['report'],
} as const satisfies Record<string, readonly (StoryField | BlockName)[]>;

/**
 * Whether a story has anything to read, or one of some fields: that a block was withdrawn is to be
 * read in its place.
 */
export const hasContent = (
  story: Story,
  fields: readonly (StoryField | BlockName)[] = Object.values(FIELDS).flat(),
): boolean =>
  fields.some(
    (field) =>
      story[field as StoryField] ??
      story.blocks?.[field as BlockName]?.status?.state === 'withdrawn',
  );
