import type {Item, Line, Passage, Point, Quotation, Speech} from '../blocks/item.js';
import {BLOCKS, WHOLE, type StoryBlock} from '../blocks/table.js';
import type {Text} from '../story/story.js';
import {hasFields} from './has-fields.js';
import type {Notice, Notices} from './notice.js';
import {noticesOf} from './notices.js';
import {ownStory} from './own-story.js';
import {renderWords, type RenderWords} from './render-words.js';
import type {Story, StoryInput} from './story.js';

/** What one speaker says, with how that was made where it is to be said. */
export interface NoticedSpeech extends Speech {
  readonly notice: Notice | undefined;
}

/** An item as any form writes it. */
export type OutlineItem = Line | Passage | Point | Quotation | NoticedSpeech;

/** A block: its heading, what is said of it above and beneath, and its items. */
export interface Section extends Pick<Notices, 'status' | 'disclosure'> {
  readonly block: StoryBlock;
  readonly heading: Text | undefined;
  /** The heading is the interface's, in the place of one of the story's. */
  readonly isDefault: boolean;
  readonly items: readonly OutlineItem[];
}

/** A story as any form writes it: blocks in reading order, notices in words. */
export interface Outline extends Pick<Notices, 'status' | 'disclosure'> {
  readonly story: Story;
  readonly words: RenderWords;
  readonly sections: readonly Section[];
}

/** What is to be written of a story, whatever the form. The story is parsed first. */
export const outlineOf = (given: StoryInput, labels?: Partial<RenderWords>): Outline => {
  const story = ownStory(given);
  const words = renderWords(story.lang, labels);
  const {status, disclosure} = noticesOf(story, WHOLE, words);
  const sections = BLOCKS.flatMap((block) => sectionOf(block, story, words));
  return {story, words, status, disclosure, sections};
};

/** A block, or nothing where there is nothing to put into it. */
const sectionOf = (block: StoryBlock, story: Story, words: RenderWords): readonly Section[] => {
  const {status, disclosure, turns} = noticesOf(story, block, words, false);
  if (!status && !hasFields(story, block)) return [];
  const own = block.heading?.(story);
  const heading = own ?? words[block.name];
  const items = noticed(block.items(story), turns);
  return [{block, heading, isDefault: own === undefined, status, disclosure, items}];
};

const noticed = (items: readonly Item[], turns: Notices['turns']): readonly OutlineItem[] => {
  const notices = turns.values();
  return items.map((item) =>
    item.kind === 'turn' ? {...item, notice: notices.next().value} : item,
  );
};
