import {findAll, headingOf, labelFrom, type HtmlElement} from '../../story/html/node.js';
import {textsOf} from '../../story/html/inline.js';
import {present} from '../../story/present.js';
import type {Body, Text, TextInput} from '../../story/story.js';
import type {Block, BlockReader} from '../block.js';
import {line} from '../item.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The fields of a story that are paragraphs. */
export interface ProseContent {
  /** The story in brief, a paragraph an item. */
  readonly narrative?: readonly Text[];
  /** The story in full, a paragraph an item. */
  readonly report?: readonly Text[];
}

/** The same as a publisher may write them. */
export interface ProseInput {
  /** The story in brief: a paragraph an item, or a string with blank lines between them. */
  readonly narrative?: Body<TextInput>;
  /** The story in full: a paragraph an item, or a string with blank lines between them. */
  readonly report?: Body<TextInput>;
}

const COMMON = {tag: 'hearth-prose', rank: 1, parts: ['paragraph'], isNoted: true} as const;

const itemsOf = (paragraphs: readonly Text[] = []): ReturnType<typeof line> =>
  paragraphs.flatMap((text) => line('paragraph', text));

/** The paragraphs of some HTML, and its heading; without any `<p>`, all of it is one. */
const read = (element: HtmlElement): {texts: readonly Text[] | undefined; label?: string} => {
  const heading = headingOf(element);
  const found = findAll(element, 'p');
  const label = labelFrom(heading);
  return {texts: textsOf(found.length || heading ? found : [element]), ...(label && {label})};
};

/** The story in brief. */
export const narrative = /* @__PURE__ */ withoutPrototype({
  ...COMMON,
  name: 'narrative',
  field: 'narrative',
  fields: {narrative: (is) => is.paragraphs},
  depth: 'brief',
  schemaType: 'CreativeWork',
  label: 'narrative',
  items: (story) => itemsOf(story.narrative),
} as const satisfies Block<Pick<ProseContent, 'narrative'>>);

/** The story in full. */
export const report = /* @__PURE__ */ withoutPrototype({
  ...COMMON,
  name: 'report',
  field: 'report',
  fields: {report: (is) => is.paragraphs},
  depth: 'full',
  schemaType: 'NewsArticle',
  label: 'report',
  items: (story) => itemsOf(story.report),
} as const satisfies Block<Pick<ProseContent, 'report'>>);

/** Reads the narrative. */
export const narrativeReader = /* @__PURE__ */ withoutPrototype<
  BlockReader<Pick<ProseContent, 'narrative'>>
>({
  read: (element) => {
    const {texts, label} = read(element);
    return {story: present({narrative: texts}), label};
  },
});

/** Reads the report. */
export const reportReader = /* @__PURE__ */ withoutPrototype<
  BlockReader<Pick<ProseContent, 'report'>>
>({
  read: (element) => {
    const {texts, label} = read(element);
    return {story: present({report: texts}), label};
  },
});
