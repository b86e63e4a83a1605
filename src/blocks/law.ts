import type {HtmlElement} from '../story/html/node.js';
import {firstForeign} from '../story/html/vocabulary.js';
import type {BlockReader, ReadBlock} from './block.js';

/** What a block's HTML says, and whether that is all of it. */
export interface LawfulBlock<Content extends object = object> extends ReadBlock<Content> {
  /** The first element that a story cannot hold where it stands; the HTML then shows as it is. */
  readonly obstacle?: HtmlElement | undefined;
}

/**
 * Reads the HTML of a block by the law of reading: what an author wrote is what shows. Where a story
 * cannot hold an element, or not in its place, that is the obstacle.
 */
export const readBlock = <Content extends object>(
  element: HtmlElement,
  reader: BlockReader<Content>,
): LawfulBlock<Content> => {
  let obstacle = firstForeign(element);
  const read = reader.read(element, (refused) => {
    obstacle ??= refused ?? element;
  });
  return {...read, obstacle};
};
