import {foldName} from '../../story/fold.js';
import {classesOf} from '../../story/html/attributes.js';
import {attributeOf, isBlank, type HtmlElement, type HtmlNode} from '../../story/html/node.js';
import {
  isHeading,
  isList,
  isParagraph,
  textOfPiece,
  type Piece,
  type Refuse,
} from '../../story/html/pieces.js';
import {plainText} from '../../story/plain.js';
import {isNoSentence, type Lead, type SpokenPart} from './leads.js';
import {leadsIn, spokenParts} from './speakers.js';

/** Text that one speaker says. In a magazine's questions and answers the speaker has no name. */
export interface Speech {
  /** Empty where nobody is named. */
  readonly speaker: string;
  /** Marks a question without a speaker's name: the next text without one is its answer. */
  readonly isQuestion: boolean;
  /** The element that marks it. */
  readonly element?: HtmlElement | undefined;
  /** The element of the class `hearth-speaker` that names the speaker. */
  readonly mark?: HtmlNode | undefined;
  readonly pieces: Piece[];
}

type Leads = ReadonlyMap<SpokenPart, Lead>;

/**
 * Finds who says what: a speaker is a `<hearth-turn>`'s attribute, a `<dt>`, or the name that a line
 * begins with: of the class `hearth-speaker`, or else bold, or before a colon. The bold questions and
 * plain answers of a magazine are nobody's. A line that names nobody goes on with the speech before
 * it. After a `<hearth-turn>` or a `<dl>` it is refused. What stands before the first speech comes
 * first.
 */
export const speechesIn = (
  pieces: readonly Piece[],
  refuse: Refuse,
): readonly [preface: Speech, ...speeches: Speech[]] => {
  const isMarked = pieces.some(({tag}) => tag === 'hearth-turn' || tag === 'dt');
  const lines = new Map(pieces.filter(isParagraph).map((piece) => [piece, spokenParts(piece)]));
  const inner = pieces.filter((piece) => !lines.has(piece)).flatMap(linesIn);
  const leads = leadsIn([...lines.values()].flat(), isMarked, refuse, inner.flatMap(spokenParts));
  // Text beside paragraphs goes on with none of them.
  const loose = [...lines.keys()].filter(({element}) => !element);
  if (loose.length && loose.length < pieces.length) refuse(undefined);
  if (!isMarked && !leads.size && pieces.some(isList)) {
    // A transcript may be a list of speeches.
    return speechesIn(
      pieces.flatMap((piece) => (isList(piece) ? piece.inside.map(lineOf) : piece)),
      refuse,
    );
  }
  for (const {element} of strangersIn([...lines.keys()], leads)) refuse(element);
  const speeches = new Speeches(refuse, isMarked || [...leads.values()].some(isSure));
  for (const piece of pieces) {
    const line = lines.get(piece);
    if (line) speeches.addLine(line, leads);
    else speeches.addPiece(piece);
  }
  return speeches.all;
};

/**
 * Finds paragraphs behind the first name that may be nobody's words, such as a correction: each has a
 * class that no paragraph with a name has.
 */
const strangersIn = (paragraphs: readonly Piece[], leads: Leads): readonly Piece[] => {
  const spoken = new Set([...leads.keys()].map(({piece}) => piece));
  const known = new Set([...spoken].flatMap(({element}) => classesOf(element)));
  const first = paragraphs.findIndex((piece) => spoken.has(piece));
  return paragraphs.filter(
    ({element}, index) =>
      first >= 0 && index > first && !classesOf(element).every((name) => known.has(name)),
  );
};

const isSure = ({kind}: Lead): boolean => kind === 'class';

/** The lines inside a piece, at any depth. */
const linesIn = (piece: Piece): readonly Piece[] =>
  piece.inside.length ? piece.inside.flatMap(linesIn) : [piece];

/** A piece that holds a line, whatever its element, as a paragraph. */
const lineOf = (piece: Piece): Piece => (piece.inside.length ? piece : {...piece, tag: 'p'});

/** Gathers speeches, piece by piece. */
class Speeches {
  readonly all: [Speech, ...Speech[]] = [{speaker: '', isQuestion: false, pieces: []}];
  readonly #refuse: Refuse;
  readonly #isSure: boolean;
  /** An element holds all of the last speech, so text after it is not that speaker's. */
  #isClosed = false;

  /** @param isSure whether the markup says who speaks: otherwise a heading is nobody's words */
  constructor(refuse: Refuse, isSure: boolean) {
    this.#refuse = refuse;
    this.#isSure = isSure;
  }

  /** Adds a paragraph; its lines that have no lead go on with the one before. */
  addLine(parts: readonly SpokenPart[], leads: Leads): void {
    let nodes: HtmlNode[] = [];
    const [first] = parts;
    const endLine = (): void => {
      if (first && !nodes.every(isBlank)) this.#say({...first.piece, nodes});
      nodes = [];
    };
    for (const part of parts) {
      const lead = leads.get(part);
      if (lead) {
        endLine();
        this.#begin(lead.name, first?.piece.element, part.isBold && !lead.name, lead.mark);
      }
      for (const node of lead ? lead.rest : [...part.gap, ...part.nodes]) nodes.push(node);
    }
    endLine();
  }

  /** Adds anything else. */
  addPiece(piece: Piece): void {
    const {tag, inside} = piece;
    if (isHeading(piece) && !this.#isSure) this.#refuse(piece.element);
    if (!/^(hearth-turn|d[dt])$/.test(tag)) return this.#say(piece);
    this.#isClosed = false;
    if (tag === 'hearth-turn') this.#addTurn(piece);
    else if (tag === 'dt') this.#addTerm(piece);
    else for (const said of inside.length ? inside : [lineOf(piece)]) this.#say(said);
    this.#isClosed = true;
  }

  #addTurn({element, inside}: Piece): void {
    const speaker = element && attributeOf(element, 'speaker');
    if (!speaker && !inside.length) return;
    this.#begin(foldName(speaker ?? ''), element);
    for (const piece of inside) {
      const parts = speaker == null && isParagraph(piece) ? spokenParts(piece) : [];
      const lead = parts.find((part) => part.lead && isSure(part.lead));
      if (lead?.lead) this.addLine(parts, new Map([[lead, lead.lead]]));
      else this.#say(piece);
    }
  }

  /** A term is a name, or a question that its descriptions answer. */
  #addTerm(piece: Piece): void {
    const text = textOfPiece(piece, this.#refuse) ?? '';
    const name = foldName(plainText(text));
    const isName = isNoSentence(name);
    this.#begin(isName ? name : '', piece.element, !isName);
    if (!isName) this.#say(lineOf(piece), true);
    else if (typeof text !== 'string') this.#refuse(piece.element);
  }

  #begin(
    speaker: string,
    element: HtmlElement | undefined,
    isQuestion = false,
    mark?: HtmlNode,
  ): void {
    this.#isClosed = false;
    const last = this.all.at(-1);
    // A turn that only holds a name that its first line gives.
    if (this.all.length > 1 && last && !last.speaker && !last.pieces.length) this.all.pop();
    this.all.push({speaker, isQuestion, element, mark, pieces: []});
  }

  #say(piece: Piece, isQuestion = false): void {
    if (this.#isClosed) this.#refuse(piece.element);
    const last = this.all.at(-1);
    if (last?.isQuestion && last.pieces.length && !isQuestion) this.#begin('', piece.element);
    this.all.at(-1)?.pieces.push(piece);
  }
}
