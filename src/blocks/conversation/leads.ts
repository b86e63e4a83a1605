import {foldName} from '../../story/fold.js';
import {hasClass} from '../../story/html/attributes.js';
import {inlineText} from '../../story/html/inline.js';
import {
  boldOf,
  childrenOf,
  isBlank,
  isElement,
  labelOf,
  tagOf,
  textOf,
  type HtmlNode,
  textIn,
} from '../../story/html/node.js';
import type {Piece} from '../../story/html/pieces.js';
import {dropCharacters, type Part} from './parts.js';
import {LABELLED, NAME_ALONE} from './transcript.js';

/** The ways to name a speaker, the surest first. */
export const LEADS = ['class', 'b', 'strong', 'label', 'alone'] as const;

/** How a line says who begins to speak in it. */
export interface Lead {
  /**
   * `class`: an element of the class `hearth-speaker`. `b`, `strong`: such an element. `label`:
   * `Name:`. `alone`: a line that is a name.
   */
  readonly kind: (typeof LEADS)[number];
  readonly name: string;
  /** The nodes behind the name. */
  readonly rest: readonly HtmlNode[];
  /** The name is more than its characters, such as a link: a story cannot hold that. */
  readonly isRich: boolean;
  /** There is a colon after the name. */
  readonly hasColon: boolean;
  /** The element of the class `hearth-speaker`. */
  readonly mark?: HtmlNode;
}

/** A line of a paragraph, and who begins to speak in it. */
export interface SpokenPart extends Part {
  readonly piece: Piece;
  readonly lead: Lead | undefined;
  /** All of the paragraph is bold. */
  readonly isBold: boolean;
}

/** A line in which somebody may begin to speak. */
export type Led = SpokenPart & {readonly lead: Lead};

/**
 * Finds who begins to speak in a line, if it looks as if somebody did.
 * @param isAlone whether the line may be a name that stands above what is said
 */
export const leadOf = (nodes: readonly HtmlNode[], isAlone: boolean): Lead | undefined => {
  const index = nodes.findIndex((node) => isSpeaker(node) || !isBlank(node));
  const first = nodes[index];
  if (!first) return;
  const after = nodes.slice(index + 1);
  const isRich = isElement(first) && !isPlain(first);
  if (isSpeaker(first)) {
    const rest = withoutColon(after, /^[:：]/);
    return {kind: 'class', name: nameIn(first), rest, isRich, hasColon: false, mark: first};
  }
  // A name may hold a no-break space.
  const text = textIn(nodes).replace(/\u00a0/g, ' ');
  return boldLead(first, after, isRich) ?? labelLead(nodes, text, isRich, isAlone);
};

/** Punctuation after a bold word that begins a sentence: `<b>Really</b>, it does.` */
export const PUNCTUATION = /^[\p{Po}\p{Pd}\p{Pe}\p{Pf}]/u;

const boldLead = (
  element: HtmlNode,
  after: readonly HtmlNode[],
  isRich: boolean,
): Lead | undefined => {
  const tag = boldOf(element);
  const name = nameIn(element);
  if (!tag || !canBeName(name)) return;
  const said = textIn(after);
  if (/[:：]\s*$/.test(textOf(element)) || /^\s?[:：]/.test(said)) {
    return {kind: tag, name, rest: withoutColon(after, /^\s?[:：]/), isRich, hasColon: true};
  }
  return PUNCTUATION.test(said)
    ? undefined
    : {kind: tag, name, rest: after, isRich: isRich || isPartOfName(after, said), hasColon: false};
};

/**
 * Whether a name seems to continue after its bold element: more bold text follows, or an element or
 * brackets and then a colon, as in `<b>Ada</b> (laughs): …`.
 */
const isPartOfName = (after: readonly HtmlNode[], said: string): boolean => {
  const next = after.find((node) => !isBlank(node));
  if (!next || !isElement(next)) return /^\s*[([（【][^)\]）】]*[)\]）】]\s*[:：]/.test(said);
  const words = textOf(next);
  const behind = said.trimStart().slice(words.trimStart().length);
  return !!boldOf(next) || /^\s*[:：]/.test(behind) || /[:：]\s*$/.test(words);
};

const labelLead = (
  nodes: readonly HtmlNode[],
  text: string,
  isRich: boolean,
  isAlone: boolean,
): Lead | undefined => {
  const [label = '', name = ''] = LABELLED.exec(text) ?? [];
  if (canBeName(name)) {
    const rest = dropCharacters(nodes, label.length);
    return {kind: 'label', name: foldName(name), rest, isRich, hasColon: true};
  }
  if (!isAlone || !NAME_ALONE.test(text) || !canBeName(foldName(text))) return;
  return {kind: 'alone', name: foldName(text), rest: [], isRich, hasColon: false};
};

const isSpeaker = (node: HtmlNode): boolean => isElement(node) && hasClass(node, 'hearth-speaker');

const nameIn = (node: HtmlNode): string => foldName(labelOf(node));

const isPlain = (element: HtmlNode): boolean =>
  /^(b|strong|em|i|span|cite)$/.test(tagOf(element)) &&
  typeof (inlineText(childrenOf(element)) ?? '') === 'string';

/** `<b>Name</b>: …`: the colon is not part of what is said. */
const withoutColon = (nodes: readonly HtmlNode[], pattern: RegExp): readonly HtmlNode[] => {
  const [colon = ''] = pattern.exec(textIn(nodes)) ?? [];
  return dropCharacters(nodes, colon.length);
};

/** Whether some words may be somebody's name: a few, and no sentence. */
export const canBeName = (name: string): boolean =>
  name.length <= 40 && name.split(' ').length <= 5 && isNoSentence(name);

/** Whether some words are no sentence. "Dr." may end a name; "you." in "Thank you." does not. */
export const isNoSentence = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words) && !/[?!…;؟？！。；:：]|(\p{L}{4}|\s\p{Ll}{2,})\.$/u.test(words);
