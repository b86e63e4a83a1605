import {hasClass} from './attributes.js';
import type {Text} from '../story.js';
import {TextBuilder} from '../text-builder.js';
import {inlineText} from './inline.js';
import {
  childrenOf,
  isBlank,
  isBlock,
  isWrapper,
  tagOf,
  type HtmlElement,
  type HtmlNode,
} from './node.js';

/** Called with an element that cannot be read where it stands: the HTML then shows as it is. */
export type Refuse = (element: HtmlElement | undefined) => void;

/** A line of HTML, or a group of them, in the order of the page. */
export interface Piece {
  /** The name of its element; `p` also for text that stands in none, or in one without a meaning. */
  readonly tag: string;
  readonly element: HtmlElement | undefined;
  /** What a line holds; empty for a group. */
  readonly nodes: readonly HtmlNode[];
  /** What a group holds: lists, quotations and figures are groups, however little they hold. */
  readonly inside: readonly Piece[];
}

const GROUP = /^(ul|ol|blockquote|figure|hearth-turn)$/;

/** The pieces inside an element. Those that hold nothing to read are left out. */
export const piecesOf = (parent: HtmlNode): readonly Piece[] => {
  const pieces: Piece[] = [];
  let loose: HtmlNode[] = [];
  const endLine = (): void => {
    if (!loose.every(isBlank)) pieces.push(lineOf('p', undefined, loose));
    loose = [];
  };
  for (const child of childrenOf(parent)) {
    if (!isBlock(child)) loose.push(child);
    else {
      endLine();
      for (const piece of piecesFrom(child, !pieces.length)) pieces.push(piece);
    }
  }
  endLine();
  return pieces;
};

const lineOf = (
  tag: string,
  element: HtmlElement | undefined,
  nodes: readonly HtmlNode[],
): Piece => ({tag, element, nodes, inside: []});

/** The name of an element, or of what its class stands for. */
const nameOf = (element: HtmlElement): string =>
  hasClass(element, 'hearth-turn') ? 'hearth-turn' : tagOf(element);

const piecesFrom = (element: HtmlElement, isFirst: boolean): readonly Piece[] => {
  const inside = piecesOf(element);
  const [first] = inside;
  const tag = nameOf(element);
  if (!first) {
    // A turn may name its speaker, and an empty heading may be that of the block.
    const isKept = tag === 'hearth-turn' || (isFirst && /^h\d$/.test(tag));
    return isKept ? [{tag, element, nodes: [], inside}] : [];
  }
  if (GROUP.test(tag)) return [{tag, element, nodes: [], inside}];
  const isLine = inside.length === 1 && isParagraph(first);
  if (isWrapper(element)) return isLine && !first.element ? [{...first, element}] : inside;
  return [isLine ? lineOf(tag, element, first.nodes) : {tag, element, nodes: [], inside}];
};

/** Whether a piece is a line of its own. */
export const isParagraph = ({tag, inside}: Piece): boolean => tag === 'p' && !inside.length;

/** Whether a piece is a heading, of any level. */
export const isHeading = ({tag}: Piece): boolean => /^h\d$/.test(tag);

/** Whether a piece is a list, numbered or not. */
export const isList = ({tag}: Piece): boolean => tag === 'ul' || tag === 'ol';

/** The text of some paragraphs, with a line break between them. */
export const textOfLines = (
  pieces: readonly Piece[],
  refuse: Refuse,
  builder = new TextBuilder(),
): Text | undefined => {
  for (const piece of pieces) {
    if (!isParagraph(piece)) refuse(piece.element);
    builder.addBreak();
    textOfPiece(piece, refuse, builder);
  }
  return builder.text;
};

/** The text of a piece; of a group of lines, each on its own. */
export const textOfPiece = (
  {element, nodes, inside}: Piece,
  refuse: Refuse,
  builder = new TextBuilder(),
): Text | undefined => {
  textOfLines(inside, (refused) => refuse(refused ?? element), builder);
  if (nodes.some(isBlock)) refuse(element);
  return inlineText(nodes, builder);
};

/** The texts of lines; `undefined` where there are none. */
export const textsFrom = (
  pieces: readonly Piece[],
  refuse: Refuse,
): readonly Text[] | undefined => {
  const texts = pieces
    .map((piece) => textOfPiece(piece, refuse))
    .filter((text) => text !== undefined);
  return texts.length ? texts : undefined;
};

/** Takes the heading that some pieces begin with, if it stands above all others. */
export const splitHeading = (
  pieces: readonly Piece[],
  refuse: Refuse,
): readonly [
  heading: Text | undefined,
  rest: readonly Piece[],
  element: HtmlElement | undefined,
] => {
  const [first, ...rest] = pieces;
  const isAbove =
    first && isHeading(first) && !rest.some((one) => isHeading(one) && one.tag <= first.tag);
  if (!isAbove) return [undefined, pieces, undefined];
  return [textOfPiece(first, refuse), rest, first.element];
};
