import {readBlock} from '../blocks/law.js';
import {BLOCKS, READERS, TAGS, type StoryBlock} from '../blocks/table.js';
import {hasClass} from '../story/html/attributes.js';
import {
  attributeOf,
  childrenOf,
  isBlank,
  isElement,
  tagOf,
  type HtmlElement,
} from '../story/html/node.js';
import {plainText} from '../story/plain.js';
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
  /** Whether all that the HTML says is in the story, in its order. */
  readonly isWhole: boolean;
  /** The first element that is not, where there is one. */
  readonly obstacle?: HtmlElement | undefined;
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
  const obstacle =
    read.map((one) => one.obstacle).find(Boolean) ??
    found[content.findIndex((story, index) => isRepeated(story, content.slice(0, index)))] ??
    (isNamed(element, 'hearth-story') ? strayIn(element) : undefined);
  return {
    story: withdraw({...readMeta(element), ...merge(content)}),
    labels: merge(read.map(({labels}) => labels)),
    isWhole: read.length > 0 && !obstacle,
    obstacle,
  };
};

const readOne = (element: HtmlElement, block: StoryBlock): ReadStory => {
  const reader = READERS[block.name];
  const {story, label, disclosures, obstacle} = readBlock(element, reader);
  return {
    story: disclosures ? (reader.disclose?.(story, disclosures.map(disclosureIn)) ?? story) : story,
    labels: label === undefined ? {} : {[block.name]: plainText(label).trim()},
    isWhole: !obstacle,
    obstacle,
  };
};

const disclosureIn = (element: HtmlElement | undefined): Disclosure | undefined =>
  parseDisclosure(parseJson(element?.getAttribute('data-meta') ?? null));

const merge = <T extends object>(all: readonly Partial<T>[]): Partial<T> =>
  all.reduce((merged, one) => ({...merged, ...one}), {});

/** Whether a block gives a field that another one has given: a story holds one of each. */
const isRepeated = (story: object, before: readonly object[]): boolean =>
  Object.keys(story).some((field) => before.some((other) => Object.hasOwn(other, field)));

/** The first element in a story that has words of its own, outside of the blocks. */
const strayIn = (element: HtmlElement): HtmlElement | undefined => {
  for (const child of childrenOf(element)) {
    if (isBlank(child)) continue;
    if (!isElement(child)) return element;
    const stray = blockOf(child) ? undefined : strayIn(child);
    if (stray) return stray;
  }
  return undefined;
};

/** Whether an element has a tag, or its name as a class. */
const isNamed = (element: HtmlElement, name: string): boolean =>
  tagOf(element) === name || hasClass(element, name);

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
