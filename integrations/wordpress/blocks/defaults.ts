import {createBlock, store, type Attributes, type Block} from '@wordpress/blocks';
import {select} from '@wordpress/data';
import {nameOf} from './names.js';

/** What a new block says of itself: its heading, in the language of the site (`class-blocks.php`). */
export const defaultsOf = (name: string): Attributes =>
  select(store).getDefaultBlockVariation(name, 'inserter')?.attributes ?? {};

/** A new block of ours. */
export const newBlock = (
  block: string,
  attributes: Attributes = {},
  inner: readonly Block[] = [],
): Block => {
  const name = nameOf(block);
  return createBlock(name, {...defaultsOf(name), ...attributes}, inner);
};
