import {foldName} from '../../story/fold.js';
import {boldOf, isBlank, labelOf} from '../../story/html/node.js';
import type {Piece, Refuse} from '../../story/html/pieces.js';
import {LEADS, leadOf, type Lead, type Led, type SpokenPart} from './leads.js';
import {isAbove, partsOf, textIn} from './parts.js';

const QUESTION = /[?؟？]\W*$/;

/** The lines of a paragraph, each with who may begin to speak in it. */
export const spokenParts = (piece: Piece): readonly SpokenPart[] => {
  const parts = partsOf(piece);
  const words = piece.nodes.filter((node) => !isBlank(node));
  const isBold = words.length > 0 && words.every(boldOf);
  return parts.map((part, index) => ({
    ...part,
    piece,
    isBold,
    lead: leadOf(part.nodes, isAbove(parts, index)),
  }));
};

/** Whether a line is a question set in bold, as magazines set them. */
const isQuestion = ({isBold, nodes}: SpokenPart): boolean => isBold && QUESTION.test(textIn(nodes));

/**
 * Finds the lines in which somebody begins to speak.
 * @param isMarked whether other elements tell speakers: then lines do only by the class
 */
export const leadsIn = (
  parts: readonly SpokenPart[],
  isMarked: boolean,
  refuse: Refuse,
): ReadonlyMap<SpokenPart, Lead> => {
  if (isMarked)
    return speakersIn(
      parts.filter(({lead}) => lead?.kind === 'class'),
      refuse,
    );
  const questions = parts.filter(isQuestion);
  if (!questions.length) return speakersIn(parts, refuse);
  const bold = parts.filter((part) => part.isBold && !part.nodes.every(isBlank));
  const isNamed = parts.some(({lead, isBold}) => lead && !isBold && lead.kind !== 'alone');
  if (!isNamed && questions.length * 2 >= bold.length) return questionsIn(parts);
  const leads = speakersIn(parts, refuse);
  for (const part of questions) if (!leads.has(part)) refuse(part.piece.element);
  return leads;
};

/** A magazine's questions and answers: each bold line and each plain one behind it is a speech. */
const questionsIn = (parts: readonly SpokenPart[]): ReadonlyMap<SpokenPart, Lead> => {
  const lines = parts.filter(({nodes}) => !nodes.every(isBlank));
  const begun = lines.filter(({isBold}, index) => isBold !== (lines[index - 1]?.isBold ?? false));
  return new Map(
    begun.map((part) => [
      part,
      {kind: 'alone', name: '', rest: part.nodes, isRich: false, hasColon: false},
    ]),
  );
};

/**
 * Those of some lines in which somebody really begins to speak. Names are written in one way
 * throughout: the commonest. In doubt, whose words are whose is not to be told.
 */
const speakersIn = (
  parts: readonly SpokenPart[],
  refuse: Refuse,
): ReadonlyMap<SpokenPart, Lead> => {
  const led = parts.filter((part): part is Led => !!part.lead);
  const kind = kindOf(led);
  if (!kind) return new Map();
  const names = new Set(led.filter(({lead}) => lead.kind === kind).map(({lead}) => lead.name));
  const isChosen = ({lead}: Led): boolean =>
    lead.kind === kind || (kind !== 'class' && names.has(lead.name));
  const chosen = led.filter(isChosen);
  for (const {lead, piece} of chosen) if (lead.isRich) refuse(piece.element);
  if (kind !== 'class') {
    const others = led.filter((part) => !isChosen(part));
    for (const part of [...doubtfulIn(chosen), ...others.filter(isDoubtful)])
      refuse(part.piece.element);
    for (const part of parts) if (hasNameInside(part, names)) refuse(part.piece.element);
  }
  return new Map(chosen.map((part) => [part, part.lead]));
};

/** How speakers are named: as most lines do, or else in the surest way. */
const kindOf = (led: readonly Led[]): Lead['kind'] | undefined => {
  const counts = LEADS.map((kind) => led.filter(({lead}) => lead.kind === kind).length);
  if (!led.length) return;
  if (counts[0]) return 'class';
  return LEADS[counts.indexOf(Math.max(...counts))];
};

/** Speakers who are heard once, where another is heard again, may be words at a sentence's start. */
const doubtfulIn = (chosen: readonly Led[]): readonly Led[] => {
  const heard = new Map<string, number>();
  for (const {lead} of chosen) heard.set(lead.name, (heard.get(lead.name) ?? 0) + 1);
  if (![...heard.values()].some((count) => count > 1)) return [];
  return chosen.filter(
    ({lead}) => heard.get(lead.name) === 1 && (lead.kind !== 'b' || goesOn(lead)),
  );
};

/** Whether a name that is written in another way than the speakers' may be one, too. */
const isDoubtful = ({lead}: Led): boolean => lead.kind !== 'alone' && !goesOn(lead);

/** Whether a name goes on as a sentence does, with a small letter. */
const goesOn = ({rest}: Lead): boolean => /^\s*\p{Ll}/u.test(textIn(rest));

const SENTENCE_END = /[.?!…。？！]["”’»)]?\s*$/u;
const NAME_INSIDE =
  /[.?!…。？！]["”’»)]?\s*([^\s:：.?!…。？！]+(?: [^\s:：.?!…。？！]+){0,3})\s?(?::(?=\s|$)|：)/gu;

/** Whether somebody else seems to begin to speak in the middle of a line. */
const hasNameInside = ({nodes, lead}: SpokenPart, names: ReadonlySet<string>): boolean => {
  const said = lead && names.has(lead.name) ? lead.rest : nodes;
  const labels = [...textIn(said).matchAll(NAME_INSIDE)].map(([, name = '']) => name);
  const bold = said.filter(
    (node, index) => boldOf(node) && SENTENCE_END.test(textIn(said.slice(0, index))),
  );
  return [...labels, ...bold.map(labelOf)].some(
    (name) => names.size === 1 || names.has(foldName(name)),
  );
};
