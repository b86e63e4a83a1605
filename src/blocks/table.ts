import type {TextInput} from '../story/story.js';
import type {Block, BlockReader, FieldReaders} from './block.js';
import {conversation, conversationReader} from './conversation/block.js';
import type {ConversationContent, ConversationContentInput} from './conversation/conversation.js';
import {keyPoints, keyPointsReader, type KeyPointsContent} from './key-points/block.js';
import {links, linksReader, type LinksContent} from './links/block.js';
import {narrative, narrativeReader, report, reportReader} from './prose/block.js';
import type {ProseContent, ProseInput} from './prose/block.js';
import {quote, quoteReader} from './quote/block.js';
import type {QuoteContent} from './quote/quote.js';
import {summary, summaryReader, type SummaryContent} from './summary/block.js';
import {withoutPrototype} from '../story/without-prototype.js';

const TABLE = [summary, keyPoints, narrative, report, quote, conversation, links] as const;

/** What a reader reads of a story: the fields of all blocks. */
export interface StoryContent
  extends
    SummaryContent,
    KeyPointsContent,
    ProseContent,
    QuoteContent,
    ConversationContent,
    LinksContent {}

/** The same as a publisher may write it. */
export interface StoryContentInput
  extends
    SummaryContent<TextInput>,
    KeyPointsContent<TextInput>,
    ProseInput,
    QuoteContent<TextInput>,
    ConversationContentInput,
    LinksContent {}

type Entry = (typeof TABLE)[number];

/** The name of a block. */
export type BlockName = Entry['name'];

/** The name of a block of which can be said how it was made and what became of it. */
export type NotedName = Extract<Entry, {readonly isNoted: true}>['name'];

/** The tag of a block. */
export type BlockTag = Entry['tag'];

/** The name of a block in an address: that of its tag, or of its field where several have one. */
export type BlockSlug<Of = Entry> = Of extends {readonly field: infer Field}
  ? Field
  : Of extends {readonly tag: `hearth-${infer Name}`}
    ? Name
    : never;

/** A block of the table. */
export interface StoryBlock extends Omit<Block<StoryContent>, 'name' | 'tag' | 'fields'> {
  readonly name: BlockName;
  readonly tag: BlockTag;
  readonly fields: Partial<FieldReaders<StoryContent>>;
}

/** The blocks in reading order. Every list of blocks is made from this one. */
export const BLOCKS: readonly StoryBlock[] = TABLE;

/** How the HTML of each block is read. */
export const READERS: Readonly<Record<BlockName, BlockReader<StoryContent>>> = {
  summary: summaryReader,
  keyPoints: keyPointsReader,
  narrative: narrativeReader,
  report: reportReader,
  quote: quoteReader,
  conversation: conversationReader,
  links: linksReader,
};

/** The tags of the blocks, in reading order. */
export const TAGS: readonly BlockTag[] = [...new Set(BLOCKS.map(({tag}) => tag))];

/** What notices are made for: a block, or without a name the whole story. */
export interface Noted extends Pick<StoryBlock, 'fields' | 'isNoted' | 'items'> {
  readonly name?: BlockName;
}

/** What an element shows of a story: a block, or the whole. */
export type ShownBlock = Noted &
  Pick<StoryBlock, 'depth' | 'rank'> &
  Partial<Pick<StoryBlock, 'label' | 'heading'>>;

/** The whole story. */
export const WHOLE = withoutPrototype<ShownBlock>({
  fields: BLOCKS.filter(({isNoted}) => isNoted).reduce<StoryBlock['fields']>(
    (all, {fields}) => ({...all, ...fields}),
    {},
  ),
  isNoted: true,
  items: () => [],
  depth: 'glance',
  rank: 0,
});
