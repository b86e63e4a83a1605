/** A place in a shadow root. */
export interface Place {
  readonly element: HTMLElement;
  /** The element in the page's own HTML that has the id, where there is one. */
  readonly source?: Element;
  /** Where in the element it is, if not at its beginning. */
  readonly text?: Text;
  readonly offset?: number;
}

/** What shows and is none of the words. */
const SILENT = 'slot[hidden],button,fieldset,style,script,[role=status]';
const LINES = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,figcaption,blockquote,cite';
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;
/** So many letters tell a place from others, or fewer where something else stands among them. */
const PROBES = [64, 32, 16, 8, 4, 2, 1];

/** A text node, and its place among all the letters that show. */
interface Piece {
  readonly text: Text;
  readonly start: number;
  readonly letters: string;
}

/**
 * Finds where the words of an element of a host's HTML show in its shadow root. The law of reading
 * says that the words are the same, in the same order: so they are found by the letters before them.
 */
export const shownPlace = (host: Element, source: Element): Place | undefined => {
  const from = lettersOf(source) ? source : lineOf(source, host);
  const size = lettersOf(from).length;
  const pieces = piecesOf(host);
  const shown = pieces.map(({letters}) => letters).join('');
  const at = find(lettersOf(host), lettersBefore(host, from).length, shown);
  const piece = pieces.find(({start, letters}) => at < start + letters.length) ?? pieces.at(-1);
  const parent = piece?.text.parentElement;
  if (!piece || !parent) return;
  const {text} = piece;
  const offset = offsetOf(text, at - piece.start);
  const element = around(parent, text, offset, size);
  const isBeginning = !lettersBefore(element, text, offset);
  return isBeginning ? {element: turnOf(element), source} : {element, source, text, offset};
};

/** Of what has no letters: the line that it ends, or itself. */
const lineOf = (source: Element, host: Element): Element => {
  const line = source.closest(LINES);
  if (!line || !host.contains(line)) return source;
  return lettersBefore(line, source).length < lettersOf(line).length ? source : line;
};

const lettersIn = (text: string): string => text.replace(NO_LETTERS, '');

const lettersOf = ({textContent}: Element): string => lettersIn(textContent);

/** The letters in an element before a node in it, or before a place in that. */
const lettersBefore = (element: Element, node: Node, offset?: number): string => {
  const range = new Range();
  range.setStart(element, 0);
  if (offset === undefined) range.setEndBefore(node);
  else range.setEnd(node, offset);
  return lettersIn(range.toString());
};

const piecesOf = (host: Element): Piece[] => {
  let start = 0;
  return textsIn(host.shadowRoot ?? host).map((text) => {
    const letters = lettersIn(text.data);
    const piece = {text, start, letters};
    start += letters.length;
    return piece;
  });
};

/** All the texts that show, in the order in which they are read. */
const textsIn = (node: Node): Text[] => {
  if (node.nodeType === 3) return [node as Text];
  const {shadowRoot, localName} = node as Element;
  if (localName && (node as Element).matches(SILENT)) return [];
  const children =
    localName === 'slot'
      ? (node as HTMLSlotElement).assignedNodes({flatten: true})
      : (shadowRoot ?? node).childNodes;
  return [...children].flatMap(textsIn);
};

/**
 * The place among the letters that show of those at a place in the HTML: where these are there for
 * the third time, they show for the third time.
 */
const find = (written: string, place: number, shown: string): number => {
  for (const length of PROBES) {
    const probe = written.slice(place, place + length);
    let [from, at] = [-1, -1];
    do {
      from = written.indexOf(probe, from + 1);
      at = shown.indexOf(probe, at + 1);
    } while (probe && at >= 0 && from < place);
    if (probe && at >= 0) return at;
  }
  return shown.length;
};

/** The place in a text of one of its letters. */
const offsetOf = ({data}: Text, index: number): number =>
  [...data.matchAll(/[\p{L}\p{N}]/gu)].flatMap(({0: letter, index: at}) =>
    letter.length > 1 ? [at, at] : [at],
  )[index] ?? data.length;

/** The largest element that begins at a place and has no more letters than are meant. */
const around = (parent: HTMLElement, text: Text, offset: number, size: number): HTMLElement => {
  const outer = parent.parentElement;
  const isMeant = outer && !lettersBefore(outer, text, offset) && lettersOf(outer).length <= size;
  return isMeant && !outer.matches('[part~=base]') ? around(outer, text, offset, size) : parent;
};

/** A turn, where an element is its beginning. */
const turnOf = (element: HTMLElement): HTMLElement => {
  const turn = element.closest<HTMLElement>('[part~=turn]');
  const isFirst = element.matches('[part~=speaker]') || element === turn?.querySelector('p');
  return (isFirst && turn) || element;
};
