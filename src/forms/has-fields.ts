import type {StoryBlock} from '../blocks/table.js';
import type {Story} from './story.js';

/** Whether a story has one of the fields of a block. */
export const hasFields = (story: Story, {fields}: Pick<StoryBlock, 'fields'>): boolean =>
  Object.keys(fields).some((field) => story[field as keyof Story] !== undefined);
