import {textsOfBody} from '../story/body.js';
import type {BodyItem, Disclosure, Text} from '../story/story.js';

/** A line. Its role tells which one it is. */
export interface Line {
  readonly kind: 'line';
  readonly role: 'dek' | 'hook' | 'gist' | 'lede' | 'subtitle';
  readonly text: Text;
}

/** A paragraph, a heading, a list or a quotation of a body. */
export interface Passage {
  readonly kind: 'passage';
  readonly content: BodyItem;
}

/** An item of a list. */
export interface Point {
  readonly kind: 'point';
  readonly text: Text;
}

/** A pull quote. */
export interface Quotation {
  readonly kind: 'quote';
  readonly paragraphs: readonly Text[];
  readonly attribution: Text | undefined;
  readonly url: string | undefined;
}

/** A turn: its speaker, if it has one, its text, and how the text was made. */
export interface Speech {
  readonly kind: 'turn';
  readonly speaker: string | undefined;
  readonly body: readonly BodyItem[];
  readonly disclosure: Disclosure | undefined;
}

/** A piece of a block. Every written form of a story is made of these. */
export type Item = Line | Passage | Point | Quotation | Speech;

/** A line as an item, or none where there is no text. */
export const line = (role: Line['role'], text: Text | undefined): readonly Line[] =>
  text === undefined ? [] : [{kind: 'line', role, text}];

/** A text as an item of a list. */
export const point = (text: Text): Point => ({kind: 'point', text});

/** The texts of an item, in the order in which they show. */
export const textsOf = (item: Item): readonly (Text | undefined)[] => {
  if (item.kind === 'quote') return [...item.paragraphs, item.attribution];
  if (item.kind === 'turn') return [item.speaker, ...item.body.flatMap(textsOfBody)];
  if (item.kind === 'passage') return textsOfBody(item.content);
  return [item.text];
};
