import {AttributionBuilder} from '../signature.js';
import type {Text} from '../story.js';
import {childrenOf, isBlank, tagOf, textIn, type HtmlElement, type HtmlNode} from './node.js';
import {textOfPiece, textsFrom, type Piece, type Refuse} from './pieces.js';

/** What is quoted, and who or what is. */
export interface Quoted {
  readonly texts: readonly Text[] | undefined;
  readonly attribution: Text | undefined;
  /** The `<blockquote>`, where there is one. */
  readonly element: HtmlElement | undefined;
}

/**
 * Reads a quotation: its paragraphs, and as its attribution a `<figcaption>`, `<footer>` or `<cite>`
 * at the end, or outside of a figure a last paragraph that begins with a dash or is a citation whole.
 */
export const quotedFrom = (pieces: readonly Piece[], refuse: Refuse): Quoted => {
  const parts = pieces.flatMap((piece) => (piece.tag === 'figure' ? piece.inside : piece));
  const quote = parts.find(({tag}) => tag === 'blockquote');
  const index = quote ? parts.indexOf(quote) : -1;
  const after = parts.slice(index + 1).flatMap(splitCite);
  const lines = [...(quote?.inside ?? []).flatMap(splitCite), ...after];
  const last = lines.at(-1);
  const isInFigure = parts.length !== pieces.length || parts[0] !== pieces[0];
  const isSigned = last && isSource(last, isInFigure ? undefined : lines.at(-2));
  const said = isSigned ? lines.slice(0, -1) : lines;
  // Outside of the quotation stands who is quoted, and nothing else.
  const outside = quote && [...parts.slice(0, index), ...(isSigned ? after.slice(0, -1) : after)];
  for (const piece of [...(outside ?? []), ...said.filter(({tag}) => tag !== 'p')]) {
    refuse(piece.element ?? quote?.element);
  }
  // A figure of something else than a quotation.
  if (isInFigure && !quote) refuse(pieces[0]?.element);
  const texts = textsFrom(said, refuse);
  if (!texts && isSigned) refuse(last.element ?? quote?.element);
  return {
    texts,
    attribution: isSigned ? textOfPiece(opened(last), refuse, new AttributionBuilder()) : undefined,
    element: quote?.element,
  };
};

/** A line that is a citation whole, without the element that says so. */
const opened = (piece: Piece): Piece => {
  const [cite, ...more] = piece.element ? [] : piece.nodes.filter((node) => !isBlank(node));
  return cite && !more.length && isCite(cite) ? {...piece, nodes: childrenOf(cite)} : piece;
};

const isCite = (node: HtmlNode): boolean => tagOf(node) === 'cite';

/** Text that ends in a `<cite>` and stands in no paragraph, in two. */
const splitCite = (piece: Piece): readonly Piece[] => {
  const nodes = piece.element ? [] : piece.nodes.filter((node) => !isBlank(node));
  const cite = nodes.at(-1);
  if (!cite || nodes.length < 2 || !isCite(cite)) return [piece];
  return [
    {...piece, nodes: piece.nodes.slice(0, piece.nodes.indexOf(cite))},
    {...piece, nodes: [cite]},
  ];
};

/** A name behind a dash: a sentence, or what begins small, is what was said. */
const SIGNATURE =
  /^\s*[—–―-]+\s*(?!\p{Ll})\p{L}(?!.*(([\p{Ll}\p{Lo}]{2}\s?[.…]|[?!؟？！。])[\s'"’”»」]*$|\s[—–―]\p{Ll}))/su;
const DASH = /^\s*[—–―-]/;

/** @param before the line before a paragraph; without one, it is what was said, whatever it looks like */
const isSource = ({tag, element, nodes}: Piece, before: Piece | undefined): boolean => {
  if (/^(figcaption|footer)$/.test(tag)) return true;
  const isCitation = nodes.every((node) => isBlank(node) || isCite(node)) && nodes.some(isCite);
  if (!element) return isCitation;
  // Where both begin with a dash, they are a dialogue or a list.
  const isName = SIGNATURE.test(textIn(nodes)) && !DASH.test(textIn(before?.nodes ?? []));
  return !!before && (isCitation || isName);
};
