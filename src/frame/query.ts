import {addressProblem, NO_ADDRESS} from './story-address.js';

/** What shows a block: a tag, and the value of its `field` where several blocks have that tag. */
interface Shown {
  readonly tag: string;
  readonly field?: string;
}

/**
 * The blocks that a frame can show, by the name that its address has for each. The build puts them
 * in, from the table of blocks: that holds far more than a frame needs.
 */
declare const FRAME_BLOCKS: readonly (readonly [name: string, shown: Shown])[];

const SHOWN = new Map(FRAME_BLOCKS);

/** What a frame is asked for: an element with its attributes, and the colours of the page. */
export interface FrameContent {
  readonly tag: string;
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: string;
}

/** What is wrong with the address of a frame, and what to do about it: a sentence for the reader. */
interface FrameProblem {
  readonly problem: string;
}

/**
 * Reads the address of a frame: `src`, and where they are wanted `block`, `depth`, `lang` and
 * `theme`.
 */
export const parseQuery = (address: URL, isFramed: boolean): FrameContent | FrameProblem => {
  const query = address.searchParams;
  const src = query.get('src');
  if (!src) return {problem: 'No story is named here: add ?src= and the address of its JSON.'};
  const story = storyAddress(src, address);
  if (!story) return {problem: NO_ADDRESS};
  const problem = addressProblem(story, address, isFramed);
  if (problem) return {problem};
  const block = query.get('block') ?? 'story';
  const shown = SHOWN.get(block);
  if (!shown)
    return {problem: `There is no such block: it is one of ${[...SHOWN.keys()].join(', ')}.`};
  const attributes: Record<string, string> = {};
  if (shown.field) attributes['field'] = shown.field;
  for (const name of ['depth', 'lang']) {
    const value = query.get(name);
    if (value) attributes[name] = value;
  }
  return {tag: shown.tag, src: story.href, attributes, theme: query.get('theme') ?? ''};
};

const storyAddress = (src: string, page: URL): URL | undefined => {
  try {
    return new URL(src, page);
  } catch {
    return undefined;
  }
};
