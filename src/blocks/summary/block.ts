import {inlineText} from '../../story/html/inline.js';
import {findAll, headingOf, type HtmlElement} from '../../story/html/node.js';
import {present} from '../../story/present.js';
import type {Text} from '../../story/story.js';
import type {Block, BlockReader, ReadBlock} from '../block.js';
import {line} from '../item.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The lines of a summary beneath its headline, in the order in which they show. */
export const LINES = ['dek', 'hook', 'gist', 'lede'] as const;

/** The fields of a story that are its summary. */
export interface SummaryContent<T = Text> {
  /** The story's title. */
  readonly headline?: T;
  /** The line beneath the headline, which adds to it. */
  readonly dek?: T;
  /** One sentence that draws the reader in. */
  readonly hook?: T;
  /** The story in a sentence or two. */
  readonly gist?: T;
  /** The opening paragraph. */
  readonly lede?: T;
}

/**
 * Reads a summary: the first heading, and paragraphs by their class. A first paragraph without one is
 * the dek, where no other is; the rest are the lede. Several of one kind are one.
 */
const read = (element: HtmlElement): ReadBlock<SummaryContent> => {
  const heading = headingOf(element);
  const paragraphs = findAll(element, 'p');
  const names = paragraphs.map(nameOf);
  const isFirstDek = names[0] === undefined && !names.includes('dek');
  const textOf = (line: (typeof LINES)[number]): Text | undefined =>
    inlineText(
      paragraphs.filter(
        (_, index) => line === (names[index] ?? (isFirstDek && !index ? 'dek' : 'lede')),
      ),
    );
  return {
    story: present<SummaryContent>({
      headline: heading && inlineText([heading]),
      dek: textOf('dek'),
      hook: textOf('hook'),
      gist: textOf('gist'),
      lede: textOf('lede'),
    }),
  };
};

const nameOf = (paragraph: HtmlElement): (typeof LINES)[number] | undefined => {
  const names = paragraph.getAttribute('class') ?? '';
  return LINES.find((line) => names.includes(`hearth-${line}`));
};

/** The head of a story. */
export const summary = /* @__PURE__ */ withoutPrototype({
  name: 'summary',
  tag: 'hearth-summary',
  fields: {
    headline: (is) => is.text,
    dek: (is) => is.text,
    hook: (is) => is.text,
    gist: (is) => is.text,
    lede: (is) => is.text,
  },
  depth: 'glance',
  rank: 0,
  parts: LINES,
  isNoted: true,
  schemaType: 'NewsArticle',
  heading: ({headline}) => headline,
  items: (story) => LINES.flatMap((role) => line(role, story[role])),
} as const satisfies Block<SummaryContent>);

/** Reads a summary. */
export const summaryReader = /* @__PURE__ */ withoutPrototype<BlockReader<SummaryContent>>({read});
