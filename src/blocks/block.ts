import type {Depth} from '../story/depth.js';
import type {HtmlElement} from '../story/html/node.js';
import type {Refuse} from '../story/html/pieces.js';
import type {Reader} from '../story/reader.js';
import type {Readers} from '../story/readers.js';
import type {Disclosure, Text} from '../story/story.js';
import type {Labels} from '../words/labels.js';
import type {Item} from './item.js';

/** What the HTML of a block says. */
export interface ReadBlock<Content extends object = object> {
  /** The fields of the story that it gives. */
  readonly story: Content;
  /** Its heading, where that is not a field of the story. */
  readonly label?: Text | undefined;
  /** The elements that say how its items were made, by the place of the item. */
  readonly disclosures?: readonly (HtmlElement | undefined)[];
}

/** A reader for each field of a block, made of {@link Readers}. */
export type FieldReaders<Content> = {
  readonly [Key in keyof Content]-?: (is: Readers) => Reader<NonNullable<Content[Key]>>;
};

/**
 * All that other layers need to know of one block of a story. It is pure: it needs no DOM, and it
 * imports no reader of JSON, so that a page with HTML alone loads none.
 */
export interface Block<Content extends object = object> {
  /** Its name in the `blocks` of a story, and as the key of its heading in the interface's words. */
  readonly name: string;
  /** The tag that shows it. */
  readonly tag: `hearth-${string}`;
  /** The value of the tag's attribute `field` that asks for it, where several blocks have one tag. */
  readonly field?: string;
  /** The fields of the story that it shows, and how each is read from JSON. */
  readonly fields: FieldReaders<Content>;
  /** The least depth of reading that shows it. */
  readonly depth: Depth;
  /** How many levels its heading stands below the headline. */
  readonly rank: 0 | 1;
  /** The default heading, where it has one. */
  readonly label?: keyof Labels;
  /** Its CSS parts, but for those that every block has. */
  readonly parts: readonly string[];
  /** False where it can neither be disclosed how it was made nor be corrected or withdrawn. */
  readonly isNoted: boolean;
  /** Its type in schema.org's words; `NewsArticle` where fields of the article have its texts. */
  readonly schemaType: 'NewsArticle' | 'CreativeWork' | 'Quotation' | 'Conversation';
  /** Its heading, where that is a field of the story. */
  readonly heading?: (story: Content) => Text | undefined;
  /** Its items, in the order in which every form of the story has them. */
  readonly items: (story: Content) => readonly Item[];
}

/** How the HTML of a block is read. It stands beside the block: who reads JSON does without it. */
export interface BlockReader<Content extends object = object> {
  /** Reads its HTML leniently, changing nothing, and tells what it could not read in its place. */
  readonly read: (element: HtmlElement, refuse: Refuse) => ReadBlock<Content>;
  /** Puts in what its HTML says of how its items were made, by the place of the item. */
  readonly disclose?: (story: Content, made: readonly (Disclosure | undefined)[]) => Content;
}
