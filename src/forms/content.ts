import {BLOCKS} from '../blocks/table.js';
import type {Depth} from '../story/depth.js';
import {blockNotesOf} from './block-notes.js';
import {hasFields} from './has-fields.js';
import type {Story} from './story.js';

/**
 * Whether a story has anything to read, or anything that only some depth of reading shows: that a
 * block was withdrawn is to be read in its place.
 */
export const hasContent = (story: Story, depth?: Depth): boolean =>
  BLOCKS.filter((block) => !depth || block.depth === depth).some(
    (block) => hasFields(story, block) || blockNotesOf(story, block).status?.state === 'withdrawn',
  );
