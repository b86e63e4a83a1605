import type {StoryContent} from '../../story/story.js';
import {headingOf, isAllOf, present, type BlockReader} from '../read-block.js';
import {inlineText} from '../../story/html/inline.js';
import {findAll, type HtmlElement} from '../../story/html/node.js';

const LINES = ['dek', 'hook', 'gist', 'lede'] as const;

/**
 * Reads a summary: the first heading, and paragraphs known by their class; of those without one the
 * first is the dek and the rest the lede.
 */
export const readSummary: BlockReader = (block) => {
  const heading = headingOf(block);
  const lines = findAll(block, 'p');
  const named = LINES.map((name) => lines.find((line) => nameOf(line) === name));
  const rest = lines.filter((line) => !named.includes(line));
  const [dek = rest.shift(), hook, gist, lede] = named;
  const story = {
    headline: heading && inlineText([heading]),
    dek: dek && inlineText([dek]),
    hook: hook && inlineText([hook]),
    gist: gist && inlineText([gist]),
    lede: inlineText(lede ? [lede, ...rest] : rest),
  };
  return {
    story: present<StoryContent>(story),
    labels: {},
    isWhole: isAllOf(block, [heading, ...lines]),
  };
};

const nameOf = (line: HtmlElement): string | undefined =>
  /hearth-(\w+)/.exec(line.getAttribute('class') ?? '')?.[1];
