import type {BlockName, Noted} from '../blocks/table.js';
import type {BlockNotes} from '../story/story.js';
import {withoutPrototype} from '../story/without-prototype.js';
import type {Story} from './story.js';

const NONE = withoutPrototype<BlockNotes>({});

/** How a block differs from the rest of its story; no field where it does not, or has no name. */
export const blockNotesOf = ({blocks}: Story, {name}: Pick<Noted, 'name'>): BlockNotes => {
  // Nobody can say anything of some blocks: they are never there.
  const notes: {readonly [Name in BlockName]?: BlockNotes} | undefined = blocks;
  return (name && notes?.[name]) ?? NONE;
};
