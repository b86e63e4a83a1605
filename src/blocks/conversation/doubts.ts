import {foldLine, foldName} from '../../story/fold.js';
import {
  boldOf,
  isBlank,
  isElement,
  labelOf,
  tagOf,
  textIn,
  textOf,
  type HtmlNode,
} from '../../story/html/node.js';
import {
  canBeName,
  isNoSentence,
  PUNCTUATION,
  type Lead,
  type Led,
  type SpokenPart,
} from './leads.js';
import {LABELLED} from './transcript.js';

type Names = ReadonlySet<string>;

/**
 * Finds names that may be the first words of a sentence, or a label ("Photo:"). They are heard only
 * once, and either another speaker is heard again, or there are three of them, or a small letter
 * follows: with no colon between, or unlike other lines. Of three speeches, the second is an answer
 * where the others are of one speaker.
 */
export const doubtfulIn = (chosen: readonly Led[]): readonly Led[] => {
  const heard = new Map<string, number>();
  for (const {lead} of chosen) heard.set(lead.name, (heard.get(lead.name) ?? 0) + 1);
  const isRepeated = [...heard.values()].some((count) => count > 1);
  const isAnswer = chosen.length === 3 && chosen[0]?.lead.name === chosen[2]?.lead.name;
  const isMixed = isRepeated || chosen.some(({lead}) => !goesOn(lead));
  const isMany = !isAnswer && (isRepeated || heard.size > 2);
  return chosen.filter(
    ({lead}) =>
      heard.get(lead.name) === 1 &&
      (goesOn(lead) ? isMixed || !lead.hasColon : isMany && lead.kind !== 'b'),
  );
};

/** A few words, a colon, and perhaps a small letter. The colon of a time or an address is none. */
const LABEL_LIKE =
  /^(?:(?!\p{L}{4}\.|\s\p{Ll}+\.|[?!…;؟？！。；])[^:：]|(?<=\d):(?=\d)){1,60}[:：](?!\/\/|(?<=\d:)\d)\s*(\p{Ll})?/u;

/**
 * Whether a line that names no speaker might: its name is written in another way than the others, or
 * is too long or odd to be sure.
 * @param kind how the other lines name their speakers
 */
export const isDoubtful = (
  {lead, nodes}: SpokenPart,
  kind: Lead['kind'],
  names: Names,
): boolean => {
  if (lead && lead.kind !== 'alone' && (names.has(lead.name) || !goesOn(lead))) return true;
  const text = textIn(nodes).trim();
  const label = LABEL_LIKE.exec(text);
  const words = nodes.filter((node) => !isBlank(node));
  // An emoji or a mark of direction may stand before a name.
  const index = words.findIndex((node) => /[\p{L}\p{N}]/u.test(textOf(node)));
  const first = words[index];
  const isBold = !!first && !!boldOf(first);
  if (label) return kind === 'label' || isBold || !label[1];
  if (ASIDE.test(text) || words.every(isSlanted)) return true;
  if (!first || !isElement(first)) return false;
  const name = foldName(labelOf(first));
  if (isBold && names.has(name)) return true;
  const said = textIn(words.slice(index + 1));
  // "Anna." among names with a full stop is one, however long.
  const isName =
    (isBold ? isNoSentence : canBeName)(name) ||
    (/^\S+\.$/.test(name) && [...names].some((one) => one.endsWith('.')));
  return !lead && isName && !SMALL.test(said) && !PUNCTUATION.test(said);
};

/** A line that nobody says: all of it in brackets, or behind the mark of a note. */
const ASIDE = /^(\([^()]*\)|\[[^\][]*\]|（[^（）]*）|[※*].*)$/su;

const isSlanted = (node: HtmlNode): boolean => /^(em|i)$/.test(tagOf(node));

const SMALL = /^\s*\p{Ll}/u;

/** Whether a small letter follows a name, as in a sentence. */
const goesOn = ({rest}: Lead): boolean => SMALL.test(textIn(rest));

/** The end of a sentence, or a time at the start of a line. */
const BEFORE_NAME = /([.?!…。？！]["”’»)]?\s*|^\P{L}*\d\P{L}*)$/u;
const NAME_INSIDE =
  /[.?!…。？！]["”’»)]?\s*([^\s:：.?!…。？！]+(?: [^\s:：.?!…。？！]+){0,3})\s?(?::(?=\s|$)|：)/gu;

/** Whether somebody else seems to begin to speak in the middle of a line. */
export const hasNameInside = (
  {nodes}: SpokenPart,
  lead: Lead | undefined,
  names: Names,
): boolean => {
  const said = lead ? lead.rest : nodes;
  const text = textIn(said).trim();
  const labels = [...text.matchAll(NAME_INSIDE)].map(([, name = '']) => name);
  const bold = said.filter(
    (node, index) => boldOf(node) && BEFORE_NAME.test(textIn(said.slice(0, index))),
  );
  return (
    [...labels, ...bold.map(labelOf)].some(
      (name) => names.size === 1 || names.has(foldName(name)),
    ) ||
    hasKnownLabel(text, names) ||
    text.split('\n').slice(1).some(isLabelled)
  );
};

/** Whether a text holds a speaker's name before a colon, anywhere. */
const hasKnownLabel = (text: string, names: Names): boolean =>
  [...text.matchAll(/[:：]/g)].some(({index}) => {
    const words = foldLine(text.slice(Math.max(0, index - 60), index)).split(/[\s([“"]+/);
    return words.some((_, start) => names.has(words.slice(start).join(' ')));
  });

/** Whether a line of the source, which `white-space` may keep as a line, begins with a name. */
const isLabelled = (line: string): boolean =>
  /^(\S+|\P{Ll}.*)$/u.test(LABELLED.exec(line)?.[1] ?? '');
