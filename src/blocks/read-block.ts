import type {StoryContent} from '../story/story.js';
import type {Labels} from '../words/labels.js';
import {findAll, labelOf, textOf, type HtmlElement, type HtmlNode} from '../story/html/node.js';

/** What a block's HTML says. */
export interface ReadBlock {
  readonly story: StoryContent;
  /** Its heading, where that is not a part of the story. */
  readonly labels: Partial<Labels>;
  /** Every word of the block is in what was read. */
  readonly isWhole: boolean;
  /** What says how its turns were made, by their place. */
  readonly disclosures?: readonly (HtmlElement | undefined)[];
}

/** Reads one kind of block from its element: leniently, changing nothing. */
export type BlockReader = (block: HtmlElement) => ReadBlock;

/** An object whose fields may be `undefined`. */
type Loose<T> = {readonly [Key in keyof T]: T[Key] | undefined};

/** Leaves out the fields that are `undefined`. */
export const present = <T extends object>(fields: Loose<T>): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** A block's heading, of any level. */
export const headingOf = (block: HtmlElement): HtmlElement | undefined =>
  findAll(block, 'h1,h2,h3,h4,h5,h6')[0];

/** The words of a heading, if there is one. */
export const labelFrom = (heading: HtmlElement | undefined): string | undefined =>
  heading && labelOf(heading);

/** Whether the words of a block are those of some nodes in it, and no others. */
export const isAllOf = (block: HtmlElement, nodes: readonly (HtmlNode | undefined)[]): boolean =>
  countOf(block) === nodes.reduce((sum, node) => sum + (node ? countOf(node) : 0), 0);

const countOf = (node: HtmlNode): number => textOf(node).replace(/\s/g, '').length;
