import {attributeText} from './attributes.js';
import {bodyOf, listOf} from '../body.js';
import {present} from '../present.js';
import type {BodyItem, BodyQuote, Text} from '../story.js';
import {isHeading, isList, textOfPiece, textsFrom, type Piece, type Refuse} from './pieces.js';
import {quotedFrom} from './quoted.js';

/** Reads pieces as the items of a body: paragraphs, headings of one level, lists, quotations. */
export const bodyFrom = (pieces: readonly Piece[], refuse: Refuse): readonly BodyItem[] => {
  const levels = new Set(pieces.filter(isHeading).map(({tag}) => tag));
  if (levels.size > 1) refuse(pieces.filter(isHeading).at(-1)?.element);
  return pieces.map((piece) => itemFrom(piece, refuse)).filter((item) => item !== undefined);
};

const itemFrom = (piece: Piece, refuse: Refuse): BodyItem | undefined => {
  const {tag, element, inside} = piece;
  if (isList(piece)) return listFrom(piece, refuse);
  if (tag === 'blockquote' || tag === 'figure') return quoteFrom(piece, refuse);
  const isKnown = tag === 'p' || isHeading(piece);
  if (!isKnown || (inside.length && isHeading(piece))) refuse(element);
  const text = textOfPiece(piece, refuse);
  return text !== undefined && isHeading(piece) ? {heading: text} : text;
};

/** Reads the items of a list, which hold no other list. */
export const itemsFrom = (list: Piece, refuse: Refuse): readonly Text[] | undefined => {
  for (const {tag, element} of list.inside) if (tag !== 'li') refuse(element ?? list.element);
  return textsFrom(list.inside, refuse);
};

/** The first number of a list; `undefined` where it has none. */
export const startOf = ({tag, element}: Piece): number | undefined => {
  const start = Number.parseInt(attributeText(element, 'start'), 10);
  return tag === 'ol' && Number.isSafeInteger(start) ? start : undefined;
};

const listFrom = (piece: Piece, refuse: Refuse): BodyItem | undefined => {
  const list = itemsFrom(piece, refuse);
  const start = startOf(piece);
  return list && listOf({list, ordered: piece.tag === 'ol', ...(start !== undefined && {start})});
};

/** A quotation, whose last piece may say who is quoted. */
const quoteFrom = (piece: Piece, refuse: Refuse): BodyItem | undefined => {
  const {texts, attribution: cite} = quotedFrom([piece], refuse);
  return texts && present<BodyQuote>({quote: bodyOf(texts), cite});
};
