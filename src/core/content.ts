import type {Story, StoryField} from '../story/story.js';

/** What a story has to read, by the least depth of reading that shows it. */
export const FIELDS = {
  glance: ['headline', 'dek', 'hook', 'gist', 'lede', 'keyPoints', 'links'],
  brief: ['narrative', 'quote', 'conversation'],
  full: ['report'],
} as const satisfies Record<string, readonly StoryField[]>;

/** Whether a story has anything to read, or one of some fields. */
export const hasContent = (
  story: Story,
  fields: readonly StoryField[] = Object.values(FIELDS).flat(),
): boolean => fields.some((field) => story[field]);
