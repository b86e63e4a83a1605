import type {Story, StoryField} from '../story/story.js';

const FIELDS: readonly StoryField[] = [
  'headline',
  'dek',
  'hook',
  'gist',
  'lede',
  'keyPoints',
  'narrative',
  'report',
  'quote',
  'conversation',
  'links',
];

/** Whether a story has anything to read, or one of some fields. */
export const hasContent = (story: Story, fields = FIELDS): boolean =>
  fields.some((field) => story[field] !== undefined);
