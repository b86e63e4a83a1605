import {textOf} from '../story/html/node.js';
import type {Arrival, DoorsHost} from './doors-host.js';
import type {Story} from '../forms/story.js';

/** Loads what explains mistakes. */
export type LoadExplainer = () => Promise<{
  readonly explainStory: (host: HTMLElement, story: Story, isSwallowing: boolean) => void;
}>;

/** How long an element is left alone before it is looked at, in milliseconds: it may be streaming. */
const QUIET = 2000;
/** HTML, Markdown, or a wrong encoding, in a story as JSON: a rough look. */
const DOUBTFUL = /<\/?[a-z]|\*\*|\]\(|&#?\w+;|"#{1,6} |[\xc2\xc3][\x80-\xbf]|\xe2\u20ac|\ufffd/i;

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Has it explained where a story that came as JSON looks as if its texts were written or sent
 * wrongly, or its element had no end tag. Call it with each story that shows.
 */
export const noticeDoubts = (
  host: DoorsHost,
  {door, story}: Arrival,
  load: LoadExplainer,
): void => {
  clearTimeout(timers.get(host));
  if (door === 'html' || door === 'parent') return;
  const self = new WeakRef(host);
  const json = new WeakRef(story);
  const look = (): void => {
    const host = self.deref();
    const story = json.deref();
    if (!host?.isConnected || !story) return;
    const isSwallowing = isOpen(host);
    if (isSwallowing || DOUBTFUL.test(JSON.stringify(story)))
      void load().then(
        ({explainStory}) => explainStory(host, story, isSwallowing),
        () => undefined,
      );
  };
  timers.set(host, setTimeout(look, QUIET));
};

/**
 * Whether a block's element seems to have no end tag: nothing comes after it, and it holds another
 * element of the library, or far more words than it shows.
 */
const isOpen = (host: DoorsHost): boolean => {
  if (!host.block.name || host.nextElementSibling) return false;
  const isAround = [...host.querySelectorAll('*')].some(({localName}) =>
    /^hearth-(?!turn$)/.test(localName),
  );
  const shown = host.shadowRoot?.textContent.length ?? 0;
  return isAround || textOf(host).length > 200 + 2 * shown;
};
