import {bodyFrom} from '../../story/html/body.js';
import type {HtmlElement} from '../../story/html/node.js';
import {piecesOf, splitHeading, type Refuse} from '../../story/html/pieces.js';
import type {Body, BodyItem, Text, TextInput} from '../../story/story.js';
import type {Block, BlockReader} from '../block.js';
import type {Passage} from '../item.js';
import {withoutPrototype} from '../../story/without-prototype.js';

/** The fields of a story that are bodies. */
export interface ProseContent {
  /** The story in brief: paragraphs, headings, lists and quotations. */
  readonly narrative?: readonly BodyItem[];
  /** The story in full, likewise. */
  readonly report?: readonly BodyItem[];
}

/** The same as a publisher may write them. */
export interface ProseInput {
  /** The story in brief: a paragraph an item, or a string with blank lines between them. */
  readonly narrative?: Body<TextInput>;
  /** The story in full: a paragraph an item, or a string with blank lines between them. */
  readonly report?: Body<TextInput>;
}

const COMMON = {
  tag: 'hearth-prose',
  rank: 1,
  parts: ['paragraph', 'subheading', 'body-list', 'body-quote'],
  isNoted: true,
} as const;

const itemsOf = (body: readonly BodyItem[] = []): readonly Passage[] =>
  body.map((content) => ({kind: 'passage', content}));

/** The heading that some HTML begins with, and the rest. */
const read = (
  element: HtmlElement,
  refuse: Refuse,
): {label: Text | undefined; body: readonly BodyItem[] | undefined} => {
  const [label, pieces] = splitHeading(piecesOf(element), refuse);
  const body = bodyFrom(pieces, refuse);
  return {label, body: body.length ? body : undefined};
};

/** The story in brief. */
export const narrative = /* @__PURE__ */ withoutPrototype({
  ...COMMON,
  name: 'narrative',
  field: 'narrative',
  fields: {narrative: (is) => is.bodyItems},
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
  fields: {report: (is) => is.bodyItems},
  depth: 'full',
  schemaType: 'NewsArticle',
  label: 'report',
  items: (story) => itemsOf(story.report),
} as const satisfies Block<Pick<ProseContent, 'report'>>);

/** Reads the narrative. */
export const narrativeReader = /* @__PURE__ */ withoutPrototype<
  BlockReader<Pick<ProseContent, 'narrative'>>
>({
  read: (element, refuse) => {
    const {body, label} = read(element, refuse);
    return {story: body ? {narrative: body} : {}, label};
  },
});

/** Reads the report. */
export const reportReader = /* @__PURE__ */ withoutPrototype<
  BlockReader<Pick<ProseContent, 'report'>>
>({
  read: (element, refuse) => {
    const {body, label} = read(element, refuse);
    return {story: body ? {report: body} : {}, label};
  },
});
