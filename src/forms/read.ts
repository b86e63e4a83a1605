import {parseDisclosure, parseStory} from './parse.js';
import type {Story} from '../story/story.js';
import {withdraw} from './withdraw.js';
import {type BlockReader, type ReadBlock} from '../blocks/read-block.js';
import {readConversation} from '../blocks/conversation/read.js';
import {readKeyPoints} from '../blocks/key-points/read.js';
import type {Labels} from '../words/labels.js';
import {readLinks} from '../blocks/links/read.js';
import {attributeOf, tagOf, type HtmlElement} from '../story/html/node.js';
import {readProse} from '../blocks/prose/read.js';
import {readQuote} from '../blocks/quote/read.js';
import {readSummary} from '../blocks/summary/read.js';

const READERS: Readonly<Record<string, BlockReader>> = {
  summary: readSummary,
  'key-points': readKeyPoints,
  prose: readProse,
  quote: readQuote,
  conversation: readConversation,
  links: readLinks,
};

const BLOCKS = Object.keys(READERS)
  .map((name) => `hearth-${name},.hearth-${name}`)
  .join();

/** A story read from HTML, and the headings that are not part of it. */
export interface ReadStory extends Omit<ReadBlock, 'disclosures'> {
  readonly story: Story;
}

/**
 * Reads canonical HTML, and what people write in its place, from `hearth-story` or from the tag of
 * one block (or a `<div>` with that name as its class): the inverse of {@link renderHtml}. Changes
 * nothing, and hands no text to an HTML parser. Of an element that no text can stand for, such as a
 * table, it reads the words.
 */
export const readHtml = (element: HtmlElement): ReadStory => {
  const reader = readerOf(element);
  if (reader) return withDisclosures(reader(element));
  const read = [...element.querySelectorAll(BLOCKS)].map((block) => {
    const readBlock = readerOf(block)?.(block);
    return readBlock && withDisclosures(readBlock);
  });
  const meta = readMeta(element);
  return {
    story: withdraw(read.reduce<Story>((story, block) => ({...story, ...block?.story}), meta)),
    labels: read.reduce<Partial<Labels>>((labels, block) => ({...labels, ...block?.labels}), {}),
    isWhole: read.length > 0 && read.every((block) => block?.isWhole),
  };
};

/** What a block's reader has read, with what its turns say of how they were made. */
const withDisclosures = ({story, disclosures = [], ...read}: ReadBlock): ReadStory => {
  const {conversation} = story;
  if (!conversation || !disclosures.some(Boolean)) return {...read, story};
  const turns = conversation.turns.map((turn, index) => {
    const json = disclosures[index]?.getAttribute('data-meta') ?? null;
    const disclosure = parseDisclosure(parseJson(json));
    return disclosure ? {...turn, disclosure} : turn;
  });
  return {...read, story: {...story, conversation: {...conversation, turns}}};
};

/** The reader for an element's tag, or for its class. */
const readerOf = (element: HtmlElement): BlockReader | undefined => {
  const names = `${tagOf(element)} ${element.getAttribute('class') ?? ''}`.matchAll(
    /hearth-([\w-]+)/g,
  );
  const name = [...names]
    .map(([, found]) => found ?? '')
    .find((found) => Object.hasOwn(READERS, found));
  return name === undefined ? undefined : READERS[name];
};

/** What the story's own element says: its language, its direction, and what is not for reading. */
const readMeta = (element: HtmlElement): Story => {
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  return parseStory({...parseJson(attributeOf(element, 'meta')), lang, dir}).story;
};

const parseJson = (json: string | null): object => {
  try {
    return Object(JSON.parse(json ?? '{}')) as object;
  } catch {
    return {};
  }
};
