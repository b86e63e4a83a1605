import {CORE_SCHEMA, loadAll, YAMLException} from 'js-yaml';
import MarkdownIt, {type Token} from 'markdown-it';
import {BLOCKS, type BlockName} from '../blocks/table.js';
import {parseStory} from '../forms/parse.js';
import {plainText} from '../story/plain.js';
import type {Span} from '../story/story.js';
import {LABELS} from '../words/labels.js';
import {Complaint, reasonOf} from './command.js';
import {paragraphsIn, spansOf, type Spans} from './markdown-spans.js';
import type {Converted} from './converted.js';

/** Blocks nest this deep; a list and its items count as two. */
const MAX_NESTING = 50;

/** Reads Markdown as GitHub does, but tables, which no story holds. HTML in it becomes text. */
const MARKDOWN = new MarkdownIt({html: true, linkify: true, maxNesting: MAX_NESTING});
MARKDOWN.disable('table');
MARKDOWN.linkify.set({fuzzyLink: false}).add('//', null);
// Addresses are checked where the story is parsed.
MARKDOWN.validateLink = () => true;
MARKDOWN.normalizeLink = (url) => url;
MARKDOWN.normalizeLinkText = (url) => url;

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
  const tokens = MARKDOWN.parse(text.slice(matter.length), {});
  checkNesting(tokens, matter);
  const fields = sectionsOf(tokens).map(fieldsOf);
  const reports = fields.flatMap(({report = []}) => report);
  const {story, issues} = parseStory({
    ...fields.reduce<Fields>((all, some) => Object.assign(all, some), {}),
    ...(reports.length && {report: reports}),
    ...frontMatter(matter),
  });
  return {story, isWhole: !issues.length};
};

/** Throws where blocks nest so deeply that the parser has left out what is inside of them. */
const checkNesting = (tokens: readonly Token[], matter: string): void => {
  const deep = tokens.find(({level}) => level >= MAX_NESTING - 1);
  if (!deep) return;
  const line = matter.split('\n').length + (deep.map?.[0] ?? 0);
  throw new Complaint(
    `in line ${line}, lists or quotations nest too deeply. Put fewer of them into others.`,
  );
};

/** As many references to an anchor as a text of this size can need. */
const MAX_ALIASES = 100;

const frontMatter = (matter: string): Fields => {
  try {
    // By the core schema, a date is a text.
    const options = {schema: CORE_SCHEMA, maxAliases: MAX_ALIASES};
    const [value] = loadAll(matter.replace(FRONT_MATTER, '$1'), options);
    return typeof value === 'object' ? {...value} : {};
  } catch (error) {
    throw new Complaint(`the front matter is not YAML: ${whyNotYaml(error)}`);
  }
};

/** Names the mistake in the front matter, and its line in the file. */
const whyNotYaml = (error: unknown): string => {
  if (!(error instanceof YAMLException)) return reasonOf(error);
  return error.mark ? `${error.reason}, in line ${error.mark.line + 2}.` : `${error.reason}.`;
};

/** A heading of the first two levels, by its tag, and the tokens from there to the next. */
interface Section {
  readonly tag: string;
  readonly title: Token | undefined;
  readonly tokens: Token[];
}

const sectionsOf = (tokens: readonly Token[]): readonly Section[] => {
  const sections: Section[] = [{tag: '', title: undefined, tokens: []}];
  tokens.forEach((token, index) => {
    const {type, tag, level} = token;
    if (type === 'heading_open' && level === 0 && (tag === 'h1' || tag === 'h2')) {
      sections.push({tag, title: tokens[index + 1], tokens: []});
    }
    sections.at(-1)?.tokens.push(token);
  });
  return sections;
};

const fieldsOf = ({tag, title, tokens}: Section): Fields => {
  // The heading itself is three tokens: its start, its text, its end.
  const paragraphs = paragraphsIn(title ? tokens.slice(3) : tokens);
  if (!title || tag === 'h1') {
    const [dek, ...lede] = paragraphs;
    return {
      ...(title && {headline: spansOf(title.children)}),
      ...(dek && {dek}),
      ...(lede.length && {lede: lede.flatMap((spans, index) => [index ? ' ' : '', ...spans])}),
    };
  }
  const block = HEADINGS.get(title.content.trim().toLowerCase());
  if (!block) return {report: paragraphsIn(tokens)};
  const [field = ''] = Object.keys(block.fields);
  const read = SECTIONS[block.name] ?? ((items) => ({[field]: items}));
  return read(paragraphs);
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
