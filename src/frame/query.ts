/** The blocks that a frame can show, and the tags that show them. */
const TAGS = new Map([
  ['story', 'hearth-story'],
  ['summary', 'hearth-summary'],
  ['key-points', 'hearth-key-points'],
  ['narrative', 'hearth-prose'],
  ['report', 'hearth-prose'],
  ['quote', 'hearth-quote'],
  ['conversation', 'hearth-conversation'],
  ['links', 'hearth-links'],
]);

/** What a frame is asked for: an element with its attributes, and the colours of the page. */
export interface FrameContent {
  readonly tag: string;
  readonly src: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly theme: string;
}

/** What is wrong with the address of a frame, and what to do about it: a sentence for the reader. */
export interface FrameProblem {
  readonly problem: string;
}

/**
 * Reads the address of a frame: `src`, and where they are wanted `block`, `depth`, `lang` and
 * `theme`. A story may come from the frame's own server, or by https from any. Opened as a page of
 * its own, a frame shows those of its own server alone: nobody's words under another's address.
 */
export const parseQuery = (address: URL, isFramed: boolean): FrameContent | FrameProblem => {
  const query = address.searchParams;
  const src = query.get('src');
  if (!src) return {problem: 'No story is named here: add ?src= and the address of its JSON.'};
  const story = storyAddress(src, address);
  if (!story) return {problem: 'The story’s address has to be https, or of this server.'};
  if (!isFramed && story.origin !== address.origin) {
    return {problem: 'A story of another server shows inside another page alone.'};
  }
  const block = query.get('block') ?? 'story';
  const tag = TAGS.get(block);
  if (!tag)
    return {problem: `There is no such block: it is one of ${[...TAGS.keys()].join(', ')}.`};
  const attributes: Record<string, string> = {};
  if (block === 'report') attributes['field'] = block;
  for (const name of ['depth', 'lang']) {
    const value = query.get(name);
    if (value) attributes[name] = value;
  }
  return {tag, src: story.href, attributes, theme: query.get('theme') ?? ''};
};

const storyAddress = (src: string, page: URL): URL | undefined => {
  try {
    const url = new URL(src, page);
    const isOwn = url.origin === page.origin && url.protocol === page.protocol;
    return isOwn || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
};
