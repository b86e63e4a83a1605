import {MARKS} from '../../../src/story/story.js';

const HEADING = ['id', 'part', 'dir', 'class', 'lang'];
const LIST = ['role', 'part', 'start'];

/** The blocks that a story has in its own shadow root. */
const BLOCKS = ['summary', 'key-points', 'prose', 'quote', 'conversation', 'links'];

/** The elements that the shadow roots of the library hold, and the attributes that each may have. */
export const SHADOW_NAMES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, HEADING])),
  ...Object.fromEntries([...MARKS, 'ruby', 'rt', 'rp', 'br', 'summary'].map((name) => [name, []])),
  ...Object.fromEntries(BLOCKS.map((name) => [`hearth-${name}`, ['exportparts', 'field']])),
  section: ['part', 'class', 'hidden', 'dir', 'aria-labelledby', 'lang'],
  p: ['part', 'class', 'dir'],
  ul: LIST,
  ol: LIST,
  li: ['part', 'dir', 'hidden', 'data-voice', 'id'],
  b: ['part', 'dir'],
  details: ['part', 'class', 'open'],
  small: ['part', 'class'],
  figure: ['part'],
  blockquote: ['part', 'cite'],
  figcaption: ['part', 'dir'],
  button: ['part', 'lang', 'aria-label'],
  div: ['part'],
  span: ['class', 'role', 'lang'],
  slot: ['hidden'],
  fieldset: ['part', 'lang'],
  legend: ['class'],
  label: ['part'],
  input: ['type', 'name', 'value'],
  a: ['part', 'href', 'rel', 'target', 'download', 'hreflang'],
  abbr: ['title'],
  time: ['datetime'],
};
