import type {Notice, Notices} from './notice.js';
import {tagOf, type HtmlElement} from '../story/html/node.js';
import {piecesOf, textsFrom, type Piece} from '../story/html/pieces.js';

/** Reads what a block's HTML says beside its words, in whatever words it does. */
export const readNotices = (
  block: HtmlElement,
  disclosures: readonly (HtmlElement | undefined)[] = [],
): Notices => ({
  status: readFirst(block, 'status'),
  disclosure: readFirst(block, 'disclosure'),
  turns: disclosures.map((element) => element && readNotice(element)),
});

/** The first notice of a kind that is not a turn's. */
const readFirst = (block: HtmlElement, kind: string): Notice | undefined => {
  const [element] = block.querySelectorAll(
    `.hearth-${kind}:not(small,hearth-turn *,.hearth-turn *)`,
  );
  return element && readNotice(element);
};

const readNotice = (element: HtmlElement): Notice | undefined => {
  const lines = piecesOf(element).flatMap(splitSummary);
  const [first, ...more] = textsFrom(lines, () => undefined) ?? [];
  return first === undefined ? undefined : [first, ...more];
};

/** Makes a line of its own of a `<summary>` and of the text beside it. */
const splitSummary = (piece: Piece): readonly Piece[] =>
  [true, false].map((isSummary) => ({
    ...piece,
    nodes: piece.nodes.filter((node) => (tagOf(node) === 'summary') === isSummary),
    inside: isSummary ? [] : piece.inside,
  }));
