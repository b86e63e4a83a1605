import {bodyOf} from '../../story/body.js';
import {bodyFrom} from '../../story/html/body.js';
import {hasClass} from '../../story/html/attributes.js';
import type {HtmlElement} from '../../story/html/node.js';
import {piecesOf, splitHeading, textOfLines, type Refuse} from '../../story/html/pieces.js';
import {present} from '../../story/present.js';
import type {ReadBlock} from '../block.js';
import type {Conversation, ConversationContent, Turn} from './conversation.js';
import {speechesIn, type Speech} from './speeches.js';

/**
 * Reads a conversation: its title, its subtitle, and who says what, as {@link speechesIn} tells. What
 * stands before the first speech is the subtitle.
 */
export const readConversation = (
  block: HtmlElement,
  refuse: Refuse,
): ReadBlock<ConversationContent> => {
  const [heading, pieces, element] = splitHeading(piecesOf(block), refuse);
  // The class tells a heading that only stands in for a title from one that is the title.
  const isTitle = element && !hasClass(element, 'hearth-label');
  const [title, label] = isTitle ? [heading] : [undefined, heading];
  const [preface, ...speeches] = speechesIn(pieces, refuse);
  // A marked name that begins no speech may begin somebody else's words.
  const marks = new Set<unknown>(speeches.map(({mark}) => mark));
  for (const mark of block.querySelectorAll('.hearth-speaker')) if (!marks.has(mark)) refuse(mark);
  const spoken = speeches.filter((speech) => isSaid(speech, refuse));
  if (!spoken.length) {
    if (pieces.length || title) refuse(pieces[0]?.element ?? element);
    return {story: {}, label};
  }
  const subtitle = textOfLines(preface.pieces, refuse);
  const turns = spoken.map((speech) => turnOf(speech, refuse));
  return {
    story: {conversation: present<Conversation>({title, subtitle, turns})},
    label,
    disclosures: spoken.map(disclosureOf),
  };
};

/** Whether a speaker says anything. */
const isSaid = ({pieces, element}: Speech, refuse: Refuse): boolean => {
  if (!pieces.length) refuse(element);
  return pieces.length > 0;
};

const turnOf = ({speaker, pieces}: Speech, refuse: Refuse): Turn => {
  const text = bodyOf(bodyFrom(pieces, refuse));
  return speaker ? {speaker, text} : {text};
};

/** Finds the element that tells how a speech was made. */
const disclosureOf = ({element, pieces}: Speech): HtmlElement | undefined =>
  [element, ...pieces.map((piece) => piece.element)]
    .flatMap((one) => [...(one?.querySelectorAll('.hearth-disclosure') ?? [])])
    .at(0);
