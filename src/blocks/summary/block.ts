import {attributeText} from '../../story/html/attributes.js';
import type {HtmlElement} from '../../story/html/node.js';
import {
  piecesOf,
  splitHeading,
  textOfLines,
  type Piece,
  type Refuse,
} from '../../story/html/pieces.js';
import {present} from '../../story/present.js';
import type {Text} from '../../story/story.js';
import type {Block, BlockReader, ReadBlock} from '../block.js';
import {line} from '../item.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The lines of a summary beneath its headline, in the order in which they show. */
export const LINES = ['dek', 'hook', 'gist', 'lede'] as const;

type Line = (typeof LINES)[number];

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
 * Reads a summary: the heading that it begins with, and paragraphs by their class. A first paragraph
 * without one is the dek, where no other is; the rest are the lede. Several of one kind are one,
 * where they stand beneath each other.
 */
const read = (element: HtmlElement, refuse: Refuse): ReadBlock<SummaryContent> => {
  const [headline, pieces] = splitHeading(piecesOf(element), refuse);
  const named = pieces.map(nameOf);
  const isFirstDek = named[0] === undefined && !named.includes('dek');
  const names = named.map((name, index) => name ?? (isFirstDek && !index ? 'dek' : 'lede'));
  pieces.forEach((piece, index) => {
    const isBefore =
      LINES.indexOf(names[index] ?? 'dek') < LINES.indexOf(names[index - 1] ?? 'dek');
    if (isBefore) refuse(piece.element);
  });
  const textOf = (line: Line): Text | undefined =>
    textOfLines(
      pieces.filter((_, index) => names[index] === line),
      refuse,
    );
  const [dek, hook, gist, lede] = LINES.map(textOf);
  return {story: present<SummaryContent>({headline, dek, hook, gist, lede})};
};

const nameOf = ({element}: Piece): Line | undefined => {
  const names = attributeText(element, 'class');
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
