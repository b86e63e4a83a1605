import {isObject, own} from '../story/reader.js';
import {BLOCK_FIELDS, type BlockName, type Status, type Story} from '../story/story.js';

const NAMES = Object.keys(BLOCK_FIELDS) as BlockName[];

/** Whether a story or a block of one was withdrawn. */
const isWithdrawn = (part: unknown): boolean => {
  const status = isObject(part) ? (own(part, 'status') as Status | undefined) : undefined;
  return status?.state === 'withdrawn';
};

/** A story without the content of what was withdrawn, so that nothing that shows it has that. */
export const withdraw = (story: Story): Story => {
  const blocks = own(story, 'blocks') ?? {};
  const names = NAMES.filter((name) => isWithdrawn(own(blocks, name)));
  const all = [...Object.values(BLOCK_FIELDS).flat(), 'links', 'blocks'];
  const gone: readonly string[] = isWithdrawn(story)
    ? all
    : names.flatMap((name) => BLOCK_FIELDS[name]);
  if (!gone.length) return story;
  return Object.fromEntries(Object.entries(story).filter(([key]) => !gone.includes(key)));
};
