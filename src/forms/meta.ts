import {isObject} from '../story/reader.js';
import {BLOCKS} from '../blocks/table.js';
import {MARKS, type Disclosure, type StoryMeta} from '../story/story.js';
import type {Story} from './story.js';
import {attribute} from './markup.js';

const META = [
  'id',
  'url',
  'publisher',
  'authors',
  'section',
  'published',
  'modified',
  'image',
  'sources',
  'disclosure',
  'status',
  'blocks',
] as const satisfies readonly (keyof Meta)[];

/** What of a story a reader does not read. */
type Meta = Pick<Story, keyof StoryMeta | 'blocks'>;

/**
 * All keys that may stand in it, at any depth, in the order in which they are written: whatever the
 * story's own order was, so that a program needs no objects that remember theirs.
 */
const KEYS: readonly string[] = [
  ...['name', 'title', ...META, 'alt'],
  ...['use', 'model', 'reviewedBy', 'reviewed', 'policy', 'state', 'note', 'date'],
  ...BLOCKS.map(({name}) => name),
  ...[...MARKS, 'abbr', 'title', 'time', 'datetime', 'ruby', 'rt'],
  ...['a', 'href', 'rel', 'target', 'download', 'hreflang', 'br'],
];

/** Picks what of a story a reader does not read. */
export const metaOf = (story: Story): Meta =>
  Object.fromEntries(
    META.filter((key) => story[key] !== undefined).map((key) => [key, story[key]]),
  );

/** The attribute that holds it, as JSON; nothing where there is nothing to hold. */
export const metaAttribute = (meta: Meta | Disclosure): string => {
  const json = JSON.stringify(meta, inOrder);
  return json === '{}' ? '' : attribute('data-meta', json);
};

/** For `JSON.stringify`, to which the list itself would be one of inherited keys, too. */
const inOrder = (_: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).sort(([one], [other]) => KEYS.indexOf(one) - KEYS.indexOf(other)),
      )
    : value;
