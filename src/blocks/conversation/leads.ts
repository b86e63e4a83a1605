import {foldName} from '../../story/fold.js';
import {hasClass} from '../../story/html/has-class.js';
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
} from '../../story/html/node.js';
import {dropCharacters} from './parts.js';
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
}

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
    return {kind: 'class', name: nameIn(first), rest: withoutColon(after, /^[:：]/), isRich};
  }
  const text = nodes.map(textOf).join('');
  return boldLead(first, after, isRich) ?? labelLead(nodes, text, isRich, isAlone);
};

const boldLead = (
  element: HtmlNode,
  after: readonly HtmlNode[],
  isRich: boolean,
): Lead | undefined => {
  const tag = boldOf(element);
  const name = nameIn(element);
  if (!tag || !canBeName(name)) return;
  const said = after.map(textOf).join('');
  if (/[:：]\s*$/.test(textOf(element)) || /^\s?[:：]/.test(said)) {
    return {kind: tag, name, rest: withoutColon(after, /^\s?[:：]/), isRich};
  }
  // `<b>Really</b>, it does.` begins a sentence.
  return /^[\p{Po}\p{Pd}\p{Pe}\p{Pf}]/u.test(said)
    ? undefined
    : {kind: tag, name, rest: after, isRich};
};

const labelLead = (
  nodes: readonly HtmlNode[],
  text: string,
  isRich: boolean,
  isAlone: boolean,
): Lead | undefined => {
  const [label = '', name = ''] = LABELLED.exec(text) ?? [];
  if (canBeName(name)) {
    return {kind: 'label', name: foldName(name), rest: dropCharacters(nodes, label.length), isRich};
  }
  if (!isAlone || !NAME_ALONE.test(text) || !canBeName(foldName(text))) return;
  return {kind: 'alone', name: foldName(text), rest: [], isRich};
};

const isSpeaker = (node: HtmlNode): boolean => isElement(node) && hasClass(node, 'hearth-speaker');

const nameIn = (node: HtmlNode): string => foldName(labelOf(node));

const isPlain = (element: HtmlNode): boolean =>
  /^(b|strong|em|i|span)$/.test(tagOf(element)) &&
  typeof (inlineText(childrenOf(element)) ?? '') === 'string';

/** `<b>Name</b>: …`: the colon is not part of what is said. */
const withoutColon = (nodes: readonly HtmlNode[], pattern: RegExp): readonly HtmlNode[] => {
  const [colon = ''] = pattern.exec(nodes.map(textOf).join('')) ?? [];
  return dropCharacters(nodes, colon.length);
};

/** Whether some words may be somebody's name: a few, and no sentence. */
export const canBeName = (name: string): boolean =>
  name.length <= 40 &&
  name.split(' ').length <= 5 &&
  /[\p{L}\p{N}]/u.test(name) &&
  !/[?!…;؟？！。；:：]|\p{L}{4}\.$/u.test(name);
