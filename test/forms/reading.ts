import {readHtml, type ReadStory} from '../../src/forms/read.js';
import type {Story} from '../../src/story/story.js';

/** Reads the one element that some HTML is, in a document where nothing is upgraded. */
export const read = (html: string): ReadStory => {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  return readHtml(body.firstElementChild!);
};

/** What is read from a block, which must all be read. */
export const wholeStory = (html: string): Story => {
  const {story, isWhole} = read(html);
  if (!isWhole) throw new Error(`Not all was read of ${html.slice(0, 200)}`);
  return story;
};
