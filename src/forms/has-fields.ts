import type {StoryBlock} from '../blocks/table.js';
import {hasOwn} from '../story/has-own.js';
import type {Story} from './story.js';

/** Whether a story has one of the fields of a block. */
export const hasFields = (story: Story, {fields}: Pick<StoryBlock, 'fields'>): boolean =>
  Object.entries(story).some(([field, value]) => value !== undefined && hasOwn(fields, field));
