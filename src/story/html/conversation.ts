import {bodyOf} from '../body.js';
import type {Conversation, Text, Turn} from '../story.js';
import {parseTranscript} from '../transcript.js';
import {headingOf, isAllOf, labelFrom, present, type BlockReader} from './block.js';
import {inlineText} from './inline.js';
import {
  attributeOf,
  childrenOf,
  findAll,
  isBlank,
  tagOf,
  textOf,
  type HtmlElement,
  type HtmlNode,
} from './node.js';

/** A line, and who begins to speak in it, if it says so. */
interface Said {
  readonly speaker: string | undefined;
  readonly nodes: readonly HtmlNode[];
}

const TURN = 'hearth-turn,.hearth-turn';
const LINES = `p,li,dt,dd,${TURN}`;

/** A longer `<strong>` begins a sentence, not a speech. */
const MAX_NAME = 40;

/**
 * Reads a conversation: its title, its subtitle, and who says what. A speaker is a
 * `<hearth-turn>`'s attribute, a `<dt>`, or the `<b>` that a line begins with; where no line begins
 * with one, the `<strong>`; where there is none of these, the lines are read as a plain transcript.
 * A line that names nobody goes on with the turn before it; one before the first is the subtitle.
 */
export const readConversation: BlockReader = (block) => {
  const heading = headingOf(block);
  // The class tells a heading that only stands in for a title from one that is the title.
  const isTitle = heading && !heading.getAttribute('class')?.includes('hearth-label');
  const innermost = findAll(block, LINES).filter((line) => !findAll(line, LINES).length);
  const lines = innermost.length || heading ? innermost : [block];
  const [subtitle, turns] = readTurns(lines);
  const title = isTitle ? inlineText([heading]) : undefined;
  return {
    story: turns.length ? {conversation: present<Conversation>({title, subtitle, turns})} : {},
    labels: present({conversation: isTitle ? undefined : labelFrom(heading)}),
    isWhole: isAllOf(block, [heading, ...lines]),
  };
};

const readTurns = (lines: readonly HtmlElement[]): [subtitle: Text | undefined, turns: Turn[]] => {
  const tag = ['b', 'strong'].find((name) => lines.some((line) => readLead(line, name)));
  const said = lines.map(
    (line, index): Said =>
      readMarkup(line, lines[index - 1]) ??
      readLead(line, tag) ?? {speaker: undefined, nodes: childrenOf(line)},
  );
  const isMarked = said.some(({speaker}) => speaker !== undefined);
  return joinTurns(isMarked ? said : readTranscript(lines));
};

const joinTurns = (lines: readonly Said[]): [subtitle: Text | undefined, turns: Turn[]] => {
  const turns: {speaker: string; said: Text[]}[] = [];
  let subtitle: Text | undefined;
  for (const {speaker, nodes} of lines) {
    const text = inlineText(nodes);
    const said = text === undefined ? [] : [text];
    if (speaker !== undefined) turns.push({speaker: nameFrom(speaker), said});
    else if (turns.length) turns.at(-1)?.said.push(...said);
    else if (subtitle === undefined) subtitle = text;
    else turns.push({speaker: '', said});
  }
  const spoken = turns.filter(({said}) => said.length);
  return [subtitle, spoken.map(({speaker, said}) => ({speaker, text: bodyOf(said)}))];
};

/** A name without the colon after it. */
const nameFrom = (speaker: string): string =>
  speaker
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(/[\s:：]+$/, '')
    .trim();

/** A line that the markup itself says is a turn's first. */
const readMarkup = (line: HtmlElement, before: HtmlElement | undefined): Said | undefined => {
  if (tagOf(line) === 'dt') return {speaker: textOf(line), nodes: []};
  const turn = line.closest(TURN);
  const speaker = turn && attributeOf(turn, 'speaker');
  if (speaker == null || turn === before?.closest(TURN)) return;
  return {speaker, nodes: childrenOf(line)};
};

const readLead = (line: HtmlElement, tag: string | undefined): Said | undefined => {
  const nodes = childrenOf(line);
  const index = nodes.findIndex((node) => tagOf(node) === tag || !isBlank(node));
  const name = nodes[index];
  if (!name || tagOf(name) !== tag) return;
  const speaker = textOf(name);
  if (tag === 'strong' && speaker.length > MAX_NAME) return;
  const [first, ...rest] = nodes.slice(index + 1);
  if (first?.nodeType !== 3) return {speaker, nodes: nodes.slice(index + 1)};
  // `<b>Name</b>: …`: the colon is not part of what is said.
  return {speaker, nodes: [textNode((first.nodeValue ?? '').replace(/^[:：]/, '')), ...rest]};
};

const textNode = (nodeValue: string): HtmlNode => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
});

const readTranscript = (lines: readonly HtmlElement[]): Said[] =>
  parseTranscript(lines.map(sourceOf).join('\n\n')).flatMap(({speaker, text}) =>
    text.map((paragraph, index) => ({
      speaker: index ? undefined : speaker || undefined,
      nodes: [textNode(paragraph)],
    })),
  );

/** A node's characters, line breaks included. */
const sourceOf = (node: HtmlNode): string => {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return tagOf(node) === 'br' ? '\n' : childrenOf(node).map(sourceOf).join('');
};
