import {hasSameWords, readBlock} from '../blocks/law.js';
import {BLOCKS, READERS, TAGS, type StoryBlock} from '../blocks/table.js';
import {attributeOf, tagOf, type HtmlElement} from '../story/html/node.js';
import {parseDisclosure} from '../story/notes.js';
import {isObject} from '../story/reader.js';
import type {Disclosure} from '../story/story.js';
import {parseStory} from './parse.js';
import type {Headings} from './render-words.js';
import type {Story} from './story.js';
import {withdraw} from './withdraw.js';

/** A story read from HTML. */
export interface ReadStory {
  readonly story: Story;
  /** The headings of blocks, by their names, where they are no field of the story. */
  readonly labels: Partial<Headings>;
  /** Whether every word of the HTML is in the story, in its order. */
  readonly isWhole: boolean;
}

const SELECTOR = TAGS.map((tag) => `${tag},.${tag}`).join();

/**
 * Reads canonical HTML, and what people write in its place, from `hearth-story` or from the tag of
 * one block (or a `<div>` with that name as its class): the inverse of {@link renderHtml}. Changes
 * nothing, and hands no text to an HTML parser. Of an element that no text can stand for, such as a
 * table, it reads the words.
 */
export const readHtml = (element: HtmlElement): ReadStory => {
  const block = blockOf(element);
  if (block) return readOne(element, block);
  const found = [...element.querySelectorAll(SELECTOR)];
  const read = found.map(readHtml);
  const content = read.map(({story}) => story);
  return {
    story: withdraw({...readMeta(element), ...merge(content)}),
    labels: merge(read.map(({labels}) => labels)),
    isWhole:
      read.length > 0 &&
      read.every(({isWhole}) => isWhole) &&
      areDistinct(content) &&
      (!isNamed(element, 'hearth-story') || hasSameWords([element], found)),
  };
};

const readOne = (element: HtmlElement, block: StoryBlock): ReadStory => {
  const reader = READERS[block.name];
  const {story, label, disclosures, isWhole} = readBlock(element, block, reader);
  return {
    story: disclosures ? (reader.disclose?.(story, disclosures.map(disclosureIn)) ?? story) : story,
    labels: label === undefined ? {} : {[block.name]: label},
    isWhole,
  };
};

const disclosureIn = (element: HtmlElement | undefined): Disclosure | undefined =>
  parseDisclosure(parseJson(element?.getAttribute('data-meta') ?? null));

const merge = <T extends object>(all: readonly Partial<T>[]): Partial<T> =>
  all.reduce((merged, one) => ({...merged, ...one}), {});

/** Whether no two blocks give the same field: a story holds one of each. */
const areDistinct = (content: readonly object[]): boolean => {
  const fields = content.flatMap((story) => Object.keys(story));
  return fields.length === new Set(fields).size;
};

/** Whether an element has a tag, or its name as a class. */
const isNamed = (element: HtmlElement, name: string): boolean =>
  tagOf(element) === name || (element.getAttribute('class') ?? '').split(/\s+/).includes(name);

/** The block that an element's tag or class names, and its field where several have that tag. */
const blockOf = (element: HtmlElement): StoryBlock | undefined => {
  const named = BLOCKS.filter(({tag}) => isNamed(element, tag));
  const asked = attributeOf(element, 'field');
  return named.find(({field}) => field && field === asked) ?? named[0];
};

/** What the story's own element says: its language, its direction, and what is not for reading. */
const readMeta = (element: HtmlElement): Story => {
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  return parseStory({...parseJson(attributeOf(element, 'meta')), lang, dir}).story;
};

const parseJson = (json: string | null): object => {
  try {
    const value: unknown = JSON.parse(json ?? '{}');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};
