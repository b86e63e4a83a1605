import {foldName} from '../../story/fold.js';
import {present} from '../../story/present.js';
import type {ReadBlock} from '../block.js';
import type {Conversation, ConversationContent} from './conversation.js';
import {parseTranscript} from './transcript.js';
import {joinTurns, type TurnOf} from './turns.js';
import {inlineText} from '../../story/html/inline.js';
import {
  attributeOf,
  childrenOf,
  findAll,
  headingOf,
  isBlank,
  isText,
  labelFrom,
  tagOf,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from '../../story/html/node.js';

/** A line, and who begins to speak in it, if it says so. */
interface Said {
  readonly speaker: string | undefined;
  readonly nodes: readonly HtmlNode[];
  readonly disclosure?: HtmlElement | undefined;
}

const TURN = 'hearth-turn,.hearth-turn';
const LINES = `p,li,dt,dd,div,${TURN}`;

/** A longer `<strong>` begins a sentence, not a speech. */
const MAX_NAME = 40;

/**
 * Reads a conversation: its title, its subtitle, and who says what. A speaker is a
 * `<hearth-turn>`'s attribute, a `<dt>`, or the `<b>` that a line begins with; where no line begins
 * with one, the `<strong>`; where there is none of these, the lines are read as a plain transcript.
 * A line that names nobody goes on with the turn before it; before the first it is the subtitle.
 */
export const readConversation = (block: HtmlElement): ReadBlock<ConversationContent> => {
  const heading = headingOf(block);
  // The class tells a heading that only stands in for a title from one that is the title.
  const isTitle = heading && !heading.getAttribute('class')?.includes('hearth-label');
  const innermost = findAll(block, LINES).filter((line) => !findAll(line, LINES).length);
  const lines = innermost.length || heading ? innermost : [block];
  const said = saidIn(lines);
  const first = said.findIndex(({speaker}) => speaker !== undefined);
  const pieces = joinTurns(first < 0 ? [] : said.slice(first).map(pieceOf));
  const turns = pieces.map(({speaker, text}) => ({speaker, text}));
  const title = isTitle ? inlineText([heading]) : undefined;
  const subtitle = inlineText(said.slice(0, Math.max(first, 0)).map(({nodes}) => node('p', nodes)));
  return {
    story: turns.length ? {conversation: present<Conversation>({title, subtitle, turns})} : {},
    label: isTitle ? undefined : labelFrom(heading),
    disclosures: pieces.map(({disclosure}) => disclosure),
  };
};

/** The speaker that a turn's element shows out of its attribute. */
export const speakerShown = (element: HtmlElement): string | null =>
  isTurn(element) ? attributeOf(element, 'speaker') : null;

const isTurn = (element: HtmlElement): boolean =>
  tagOf(element) === 'hearth-turn' ||
  /(^|\s)hearth-turn(\s|$)/.test(element.getAttribute('class') ?? '');

const pieceOf = ({speaker = '', nodes, disclosure}: Said): TurnOf<HtmlElement> => ({
  speaker: foldName(speaker),
  text: inlineText(nodes) ?? [],
  ...(disclosure && {disclosure}),
});

const saidIn = (lines: readonly HtmlElement[]): readonly Said[] => {
  for (const read of [readMarkup, readLead('b'), readLead('strong')]) {
    const leads = lines.map((line, index) => read(line, lines[index - 1]));
    if (leads.some(Boolean)) {
      return lines.map((line, index) => ({
        ...(leads[index] ?? {speaker: undefined, nodes: childrenOf(line)}),
        disclosure: [...(line.closest(TURN) ?? line).querySelectorAll('.hearth-disclosure')][0],
      }));
    }
  }
  return readTranscript(lines);
};

/** Reads who begins to speak in a line, which stands after another. */
type LeadReader = (line: HtmlElement, before: HtmlElement | undefined) => Said | undefined;

/** A line that the markup itself says is a turn's first. */
const readMarkup: LeadReader = (line, before) => {
  if (tagOf(line) === 'dt') return {speaker: textOf(line), nodes: []};
  const turn = line.closest(TURN);
  const speaker = turn && attributeOf(turn, 'speaker');
  if (speaker == null || turn === before?.closest(TURN)) return;
  return {speaker, nodes: childrenOf(line)};
};

/** A line that begins with a speaker's name in an element. */
const readLead =
  (tag: string): LeadReader =>
  (line) => {
    const nodes = childrenOf(line);
    const index = nodes.findIndex((child) => tagOf(child) === tag || !isBlank(child));
    const name = nodes[index];
    const speaker = name && tagOf(name) === tag ? textOf(name) : undefined;
    if (speaker === undefined || (tag === 'strong' && speaker.length > MAX_NAME)) return;
    const [first, ...rest] = nodes.slice(index + 1);
    // `<b>Name</b>: …`: the colon is not part of what is said.
    const isColon = first && /^[:：]/.test(first.nodeValue ?? '');
    const start = isColon ? [node('#text', [], first.nodeValue?.slice(1))] : first ? [first] : [];
    return {speaker, nodes: [...start, ...rest]};
  };

const readTranscript = (lines: readonly HtmlElement[]): readonly Said[] => {
  const kept: HtmlNode[] = [];
  // The transcript is plain text, where a number between zeros stands for an element.
  const sourceOf = (from: HtmlNode, index: number): string => {
    if (isText(from)) return from.nodeValue ?? '';
    if (tagOf(from) === 'br') return '\n';
    return index ? `\0${kept.push(from) - 1}\0` : textOf(from);
  };
  const nodesOf = (source: string): HtmlNode[] =>
    source
      .split(/\0(\d+)\0/)
      .map((piece, index) => (index % 2 && kept[Number(piece)]) || node('#text', [], piece));
  const source = lines.map((line) => childrenOf(line).map(sourceOf).join('')).join('\n\n');
  return parseTranscript(source).flatMap(({speaker, text}) =>
    text.map((paragraph, index) => ({
      speaker: index || !speaker ? undefined : nodesOf(speaker).map(textOf).join(''),
      nodes: nodesOf(paragraph),
    })),
  );
};

/** A node that is not in the page. */
const node = (nodeName: string, childNodes: readonly HtmlNode[], nodeValue?: string): HtmlNode => ({
  nodeType: nodeValue === undefined ? 1 : 3,
  nodeName,
  nodeValue: nodeValue ?? null,
  childNodes,
});
