import {lexer, type Token, type Tokens} from 'marked';
import {parse as parseYaml} from 'yaml';
import {BLOCKS, type BlockName} from '../blocks/table.js';
import {parseStory} from '../forms/parse.js';
import {plainText} from '../story/plain.js';
import type {Span} from '../story/story.js';
import {LABELS} from '../words/labels.js';
import {Complaint} from './command.js';
import type {Converted} from './convert-html.js';
import {isOfType, paragraphsIn, spansOf, type Spans} from './markdown-spans.js';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** Fields of a story, in whatever form they came. */
interface Fields {
  readonly report?: readonly Spans[];
  readonly [name: string]: unknown;
}

/** Reads what stands beneath the heading of a block. */
type ReadSection = (paragraphs: readonly Spans[]) => Fields;

/** How the blocks are read whose paragraphs are not the items of a field. */
const SECTIONS: Partial<Record<BlockName, ReadSection>> = {
  quote: (paragraphs) => quoteOf(paragraphs),
  conversation: (paragraphs) => ({conversation: {turns: joined(paragraphs.map(turnOf))}}),
  links: (paragraphs) => ({links: paragraphs.flatMap(linksIn)}),
};

/** The blocks by the headings that name them: the default one, and the block's own name. */
const HEADINGS = new Map(
  BLOCKS.filter(({rank}) => rank).flatMap((block) => [
    [block.name.toLowerCase(), block],
    ...(block.label ? [[LABELS[block.label].toLowerCase(), block] as const] : []),
  ]),
);

/**
 * Reads Markdown: the front matter's fields; a heading of the first level as the headline, the
 * first paragraph beneath it as the dek, the others as the lede; and sections, by their headings.
 * What stands beneath any other heading goes to the end of the report, with that heading.
 */
export const fromMarkdown = (source: string): Converted => {
  const text = source.replaceAll('\r\n', '\n');
  const [matter = ''] = FRONT_MATTER.exec(text) ?? [];
  const sections = sectionsOf(lexer(text.slice(matter.length)));
  const fields = sections.map(fieldsOf);
  const reports = fields.flatMap(({report = []}) => report);
  const {story} = parseStory({
    ...Object.assign({}, ...fields),
    ...(reports.length && {report: reports}),
    ...frontMatter(matter),
  });
  return {story, isWhole: true};
};

const frontMatter = (matter: string): Fields => {
  try {
    // As JSON, so that a date is a text.
    const value: unknown = parseYaml(matter.replace(FRONT_MATTER, '$1'), {schema: 'core'});
    return typeof value === 'object' ? {...value} : {};
  } catch (error) {
    throw new Complaint(`The front matter is not YAML: ${String(error)}`);
  }
};

/** A heading, and what stands beneath it. */
interface Section {
  readonly heading: Tokens.Heading | undefined;
  readonly tokens: Token[];
}

const sectionsOf = (tokens: readonly Token[]): readonly Section[] => {
  const sections: Section[] = [{heading: undefined, tokens: []}];
  for (const token of tokens) {
    if (isOfType(token, 'heading') && token.depth <= 2) {
      sections.push({heading: token, tokens: []});
    } else sections.at(-1)?.tokens.push(token);
  }
  return sections;
};

const fieldsOf = ({heading, tokens}: Section): Fields => {
  if (!heading || heading.depth === 1) {
    const [dek, ...lede] = paragraphsIn(tokens);
    return {
      ...(heading && {headline: spansOf(heading.tokens)}),
      ...(dek && {dek}),
      ...(lede.length && {lede: lede.flatMap((spans, index) => [index ? ' ' : '', ...spans])}),
    };
  }
  const block = HEADINGS.get(heading.text.trim().toLowerCase());
  if (!block) return {report: paragraphsIn([heading, ...tokens])};
  const [field = ''] = Object.keys(block.fields);
  const read = SECTIONS[block.name] ?? ((paragraphs) => ({[field]: paragraphs}));
  return read(paragraphsIn(tokens));
};

const quoteOf = (paragraphs: readonly Spans[]): Fields => {
  const last = paragraphs.at(-1);
  const isSigned = paragraphs.length > 1 && /^[—–-]/.test(stringOf(last?.[0]));
  const text = isSigned ? paragraphs.slice(0, -1) : paragraphs;
  return {quote: {text, ...(isSigned && {attribution: last})}};
};

/** A span's characters, where it has no meaning beside them. */
const stringOf = (span: Span | undefined): string => (typeof span === 'string' ? span : '');

/** `**Model:** Because.`, or `Model: Because.`; without a name, the turn before goes on. */
const turnOf = (spans: Spans): Fields => {
  const [first, ...rest] = spans.filter((span) => span !== '');
  if (typeof first === 'object' && 'strong' in first) {
    return {speaker: plainText(first.strong), text: trimColon(rest)};
  }
  const [, speaker = '', said = ''] =
    /^([^:：]{1,40})[:：]\s+([\s\S]*)$/.exec(stringOf(first)) ?? [];
  return speaker ? {speaker, text: [said, ...rest]} : {text: spans};
};

/** A paragraph without a name goes on with the turn before it. */
const joined = (turns: readonly Fields[]): readonly Fields[] => {
  const all: {readonly speaker?: unknown; readonly text: unknown[]}[] = [];
  for (const {speaker, text} of turns) {
    const last = all.at(-1);
    if (speaker || !last) all.push({...(speaker ? {speaker} : {}), text: [text]});
    else last.text.push(text);
  }
  return all;
};

const trimColon = ([first = '', ...rest]: Spans): Spans => [
  typeof first === 'string' ? first.replace(/^\s*[:：]/, '') : first,
  ...rest,
];

const linksIn = (spans: Spans): readonly Fields[] => {
  const links = spans.flatMap((span) =>
    typeof span === 'object' && 'a' in span ? [{label: plainText(span.a), url: span.href}] : [],
  );
  return links.length ? links : [{label: plainText(spans)}];
};
