import {boldOf, isBlank, textIn} from '../../story/html/node.js';
import type {Piece, Refuse} from '../../story/html/pieces.js';
import {doubtfulIn, hasNameInside, isDoubtful} from './doubts.js';
import {LEADS, leadOf, type Lead, type Led, type SpokenPart} from './leads.js';
import {isAbove, partsOf} from './parts.js';

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
 * @param inner lines of lists and quotations: a name at the start of one is a doubt
 */
export const leadsIn = (
  parts: readonly SpokenPart[],
  isMarked: boolean,
  refuse: Refuse,
  inner: readonly SpokenPart[],
): ReadonlyMap<SpokenPart, Lead> => {
  const marked = parts.filter((part): part is Led => part.lead?.kind === 'class');
  if (isMarked || marked.length) return leadsOf(marked, refuse);
  const questions = parts.filter(isQuestion);
  if (!questions.length) return speakersIn(parts, refuse, inner);
  const bold = parts.filter((part) => part.isBold && !part.nodes.every(isBlank));
  const isNamed = parts.some(({lead, isBold}) => lead && !isBold && lead.kind !== 'alone');
  if (!isNamed && questions.length * 2 >= bold.length) return questionsIn(parts);
  const leads = speakersIn(parts, refuse, inner);
  for (const part of questions) if (!leads.has(part)) refuse(part.piece.element);
  return leads;
};

/** Maps lines to the speakers that they name. Refuses a name with markup: a story holds its letters only. */
const leadsOf = (led: readonly Led[], refuse: Refuse): ReadonlyMap<SpokenPart, Lead> => {
  for (const {lead, piece} of led) if (lead.isRich) refuse(piece.element);
  return new Map(led.map((part) => [part, part.lead]));
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
  inner: readonly SpokenPart[],
): ReadonlyMap<SpokenPart, Lead> => {
  const led = parts.filter((part): part is Led => !!part.lead);
  const kind = kindOf(led);
  if (!kind) return new Map();
  const names = new Set(led.filter(({lead}) => lead.kind === kind).map(({lead}) => lead.name));
  const chosen = led.filter(({lead}) => lead.kind === kind || names.has(lead.name));
  const leads = leadsOf(chosen, refuse);
  const others = [...parts.filter((part) => !leads.has(part)), ...inner];
  // Where no name comes twice, bold lines may be a magazine's prompts, such as "Yes.", and no names.
  const isOnce = names.size === chosen.length && chosen.some(({isBold}) => isBold);
  // Where one speaks alone, again and again, the lines between may be somebody else's.
  const isAlone = names.size === 1 && chosen.length > 1;
  const doubtful = [
    ...doubtfulIn(chosen),
    ...others.filter(
      (part) =>
        !part.nodes.every(isBlank) &&
        (isDoubtful(part, kind, names) || isAlone || (isOnce && part.isBold)),
    ),
    ...[...parts, ...inner].filter((part) => hasNameInside(part, leads.get(part), names)),
  ];
  for (const {piece} of doubtful) refuse(piece.element);
  return leads;
};

/** How speakers are named: as most lines do, or else in the surest way. */
const kindOf = (led: readonly Led[]): Lead['kind'] | undefined => {
  if (!led.length) return;
  const counts = LEADS.map((kind) => led.filter(({lead}) => lead.kind === kind).length);
  return LEADS[counts.indexOf(Math.max(...counts))];
};
