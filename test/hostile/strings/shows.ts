import {isParagraph} from '../../../src/story/body.js';
import {noticesOf} from '../../../src/forms/notices.js';
import {BLOCKS, WHOLE} from '../../../src/blocks/table.js';
import {
  paragraphsOf,
  type Anchor,
  type Span,
  type Story,
  type Text,
} from '../../../src/forms/index.js';
import type {Strings} from '../../../src/words/english.js';
import {ENGLISH} from '../../../src/words/english.js';
import type {Hearth} from './frame.js';
import {wordsOf} from './words.js';

/** What a part of a shadow root has to hold: for each element that a selector finds, a text. */
type Part = readonly [selector: string, texts: readonly (Text | undefined)[]];

/** A text, or the nodes of an element: strings, and lists of a name, an address and what is inside. */
type Tree = string | readonly [name: string, href: string | null, inside: readonly Tree[]];

const HEADING = '[part=heading]';
const LINES = ['dek', 'hook', 'gist', 'lede'] as const;

/** Whether a text stands in a shadow root that is no text of a story's. */
const isOwn = (text: string, {copy, depth, glance, brief, full}: Strings): boolean =>
  ['', copy, depth, glance, brief, full].includes(folded(text).replace(/^ | $/g, ''));

/** Whether a text has nothing but white space that HTML folds: no text of a story is that. */
const isBlank = (text: string): boolean => !/[^\t\n\f\r ]/.test(text);

const folded = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ');

const textTree = (text: Text): readonly Tree[] =>
  typeof text === 'string' ? (isBlank(text) ? [] : [text]) : text.map(spanTree);

const spanTree = (span: Span): Tree => {
  if (typeof span === 'string') return span;
  if ('br' in span) return ['br', null, []];
  const {href = null, ...mark} = span as Partial<Anchor>;
  const [[name, inside] = ['', '']] = Object.entries(mark);
  return [name, href, textTree(inside)];
};

const nodeTree = (node: Node): Tree | undefined => {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue || undefined;
  if (node.nodeType !== Node.ELEMENT_NODE) return undefined;
  const {localName, childNodes} = node as Element;
  return [localName, (node as Element).getAttribute('href'), nodeTrees(childNodes)];
};

const nodeTrees = (nodes: Iterable<Node>): readonly Tree[] =>
  [...nodes].map(nodeTree).filter((tree) => tree !== undefined);

/** The nodes of an element, without the white space at either end that its template has. */
const elementTree = (element: Element): readonly Tree[] => {
  const trees = [...nodeTrees(element.childNodes)];
  const isOwn = (tree: Tree | undefined): boolean => typeof tree === 'string' && isBlank(tree);
  while (isOwn(trees[0])) trees.shift();
  while (isOwn(trees.at(-1))) trees.pop();
  return trees;
};

const headed = (label: string, selector: string, texts: readonly Text[] | undefined): Part[] =>
  texts
    ? [
        [HEADING, [label]],
        [selector, texts],
      ]
    : [];

const conversationParts = ({conversation}: Story, words: Strings): Part[] => {
  if (!conversation) return [];
  const {title = words.conversation, subtitle, turns} = conversation;
  return [
    [HEADING, [title]],
    ['[part=subtitle]', [subtitle]],
    ['[part=turn] > [part=speaker]', turns.map(({speaker = ''}) => speaker)],
    ['[part=turn] > p', turns.flatMap(({text}) => paragraphsOf(text)).filter(isParagraph)],
  ];
};

const quoteParts = ({quote}: Story): Part[] =>
  quote
    ? [
        ['[part=quote] > p', paragraphsOf(quote.text)],
        ['[part=attribution]', [quote.attribution]],
      ]
    : [];

const linkParts = ({links = []}: Story): Part[] => [
  ['li', links.map(({label, url}) => (url === undefined ? label : [{a: label, href: url}]))],
];

const summaryParts = (story: Story): Part[] => [
  [HEADING, [story.headline]],
  ...LINES.map((line): Part => [`[part=${line}]`, [story[line]]]),
];

/** Where each element shows which texts of a story. */
const PARTS: Record<string, (story: Story, words: Strings, field: string | null) => Part[]> = {
  'hearth-story': () => [],
  'hearth-summary': summaryParts,
  'hearth-key-points': ({keyPoints}, words) => headed(words.keyPoints, '[part=point]', keyPoints),
  'hearth-prose': ({report, narrative}, words, field) =>
    field === 'report'
      ? headed(words.report, '[part=paragraph]', report?.filter(isParagraph))
      : headed(words.narrative, '[part=paragraph]', narrative?.filter(isParagraph)),
  'hearth-quote': quoteParts,
  'hearth-conversation': conversationParts,
  'hearth-links': linkParts,
};

/** Where a tag shows which texts of a story; nowhere where the story has nothing for it. */
const partsOf = (tag: string, field: string | null, story: Story, words = ENGLISH): Part[] => {
  const parts = PARTS[tag]?.(story, words, field) ?? [];
  return parts.some(([, texts]) => texts.some((text) => text !== undefined)) ? parts : [];
};

/** Whether a tag has anything to show of a story. */
export const hasBlock = (tag: string, field: string | null, story: Story): boolean =>
  partsOf(tag, field, story).length > 0;

/** Two texts from shortly before where they part. */
const parting = (expected: string, got: string): string => {
  let index = 0;
  while (index < got.length && got[index] === expected[index]) index += 1;
  const cut = (text: string): string =>
    JSON.stringify(text.slice(Math.max(index - 20, 0), index + 60));
  return `expected ${cut(expected)}, got ${cut(got)}`;
};

const partFaults = (elements: readonly Element[], [selector, texts]: Part): string[] => {
  const expected = texts.filter((text) => text !== undefined).map((text) => textTree(text));
  const got = elements.map(elementTree);
  const [wanted, found] = [JSON.stringify(expected), JSON.stringify(got)];
  return wanted === found ? [] : [`${selector}: ${parting(wanted, found)}`];
};

/** Text nodes beside each other as one: HTML cannot tell them apart. */
const joined = (trees: readonly Tree[]): string => {
  const all: Tree[] = [];
  for (const tree of trees) {
    const last = all.at(-1);
    if (typeof tree === 'string' && typeof last === 'string') all[all.length - 1] = last + tree;
    else all.push(tree);
  }
  return JSON.stringify(all);
};

const NOTICE = '[part=status], [part=disclosure]';

/** Every line that may be said of how a story was made and what became of it, wherever it stands. */
const noticeLines = (story: Story): ReadonlySet<string> => {
  const lines = known.get(story) ?? makeNoticeLines(story);
  known.set(story, lines);
  return lines;
};

const known = new WeakMap<Story, ReadonlySet<string>>();

const makeNoticeLines = (story: Story): ReadonlySet<string> => {
  const words = wordsOf(story).map((strings, index) => ({
    ...strings,
    lang: (index && story.lang) || 'en',
  }));
  const notices = [WHOLE, ...BLOCKS].flatMap((block) =>
    [true, false].flatMap((isAlone) => words.map((own) => noticesOf(story, block, own, isAlone))),
  );
  const lines = notices.flatMap(({status, disclosure, turns}) => [status, disclosure, ...turns]);
  return new Set(lines.flatMap((line) => line ?? []).map((line) => joined(textTree(line))));
};

/** The notices of an element that are none of its story's. */
const noticeFaults = (root: ShadowRoot, story: Story): string[] => {
  const lines = noticeLines(story);
  return [...root.querySelectorAll(NOTICE)]
    .flatMap((notice) => (notice.localName === 'details' ? [...notice.children] : notice))
    .map((line) => joined(elementTree(line)))
    .filter((line) => !lines.has(line))
    .map((line) => `a notice of no story: ${line.slice(0, 200)}`);
};

/** The texts of a shadow root that are in none of some elements, and not the template's own. */
const looseTexts = (root: ShadowRoot, holders: ReadonlySet<Node>, words: Strings): string[] => {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ALL, (node) =>
    holders.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const loose = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    if (!isOwn(text, words)) loose.push(`a text of no part: ${JSON.stringify(text.slice(0, 80))}`);
  }
  return loose;
};

const isHidden = (root: ShadowRoot, selector: string): boolean =>
  !!root.querySelector(selector)?.closest('[hidden]');

/**
 * How what an element shows differs from a story's texts, each text node compared with the story's
 * normal form, to the character. An element with a `label` shows that as its heading.
 */
export const textFaults = (host: Hearth, story: Story): string[] => {
  // The words of another language than English come when they have been loaded.
  const faults = wordsOf(story).map((words) => textFaultsIn(host, story, words));
  return faults.find(({length}) => !length) ?? faults[0] ?? [];
};

const textFaultsIn = (host: Hearth, story: Story, words: Strings): string[] => {
  const {shadowRoot: root, localName, label} = host;
  if (!root) return [`${localName}: no shadow root`];
  const own = partsOf(localName, host.getAttribute('field'), story, words);
  const parts = own.filter(([selector]) => !label || selector !== HEADING);
  if (label && own.length) parts.push([HEADING, [label]]);
  const found = parts.map(([selector]) => [...root.querySelectorAll(selector)]);
  const faults = [
    ...parts.flatMap((part, index) => partFaults(found[index] ?? [], part)),
    ...noticeFaults(root, story),
    ...looseTexts(root, new Set([...found.flat(), ...root.querySelectorAll(NOTICE)]), words),
  ];
  if (isHidden(root, 'section')) faults.push('the section is hidden');
  if (localName !== 'hearth-story' && !isHidden(root, 'slot'))
    faults.push('the HTML shows as it is');
  return faults.map((fault) => `${localName} ${fault}`);
};
