import {parseHTML} from 'linkedom';
import {readHtml} from '../forms/read.js';
import type {Story} from '../forms/story.js';
import type {HtmlElement} from '../story/html/node.js';

/** A story that was read, and whether all of what it was read from is in it. */
export interface Converted {
  readonly story: Story;
  readonly isWhole: boolean;
  /** The first element that is not, where there is one. */
  readonly obstacle?: HtmlElement | undefined;
}

/** Reads canonical HTML, or what people write in its place: a `hearth-story`, or blocks alone. */
export const fromHtml = (source: string): Converted => {
  const {document} = parseHTML(`<!doctype html><html><body>${source}</body></html>`);
  const root = document.querySelector('hearth-story,.hearth-story') ?? document.body;
  return readHtml(root);
};
