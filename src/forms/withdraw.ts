import {BLOCKS, type StoryBlock} from '../blocks/table.js';
import {isObject, own} from '../story/reader.js';
import type {Story} from './story.js';

/** Whether a story or a block of one was withdrawn. */
const isWithdrawn = (holder: unknown): boolean => {
  const status = isObject(holder) && own(holder, 'status');
  return isObject(status) && own(status, 'state') === 'withdrawn';
};

/** A story without the content of what was withdrawn, so that nothing that shows it has that. */
export const withdraw = (story: Story): Story => {
  const isAll = isWithdrawn(story);
  const blocks = own(story, 'blocks') ?? {};
  const isGone = ({name}: StoryBlock): boolean => isAll || isWithdrawn(own(blocks, name));
  const gone = BLOCKS.filter(isGone).flatMap(({fields}) => Object.keys(fields));
  if (!gone.length) return story;
  if (isAll) gone.push('blocks');
  return Object.fromEntries(Object.entries(story).filter(([key]) => !gone.includes(key)));
};
