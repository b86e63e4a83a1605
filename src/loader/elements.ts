import type {BlockTag} from '../blocks/table.js';
import {withoutPrototype} from '../page/page.js';

/** A tag that the library has. */
export type Tag = 'hearth-story' | BlockTag;

/** The tags, and what loads the element of each. */
export const ELEMENTS: Readonly<Record<Tag, () => Promise<unknown>>> = withoutPrototype({
  'hearth-story': () => import('../blocks/story/define.js'),
  'hearth-summary': () => import('../blocks/summary/define.js'),
  'hearth-key-points': () => import('../blocks/key-points/define.js'),
  'hearth-prose': () => import('../blocks/prose/define.js'),
  'hearth-quote': () => import('../blocks/quote/define.js'),
  'hearth-conversation': () => import('../blocks/conversation/define.js'),
  'hearth-links': () => import('../blocks/links/define.js'),
});

/** The tags that there are. */
export const TAGS: readonly string[] = Object.keys(ELEMENTS);
