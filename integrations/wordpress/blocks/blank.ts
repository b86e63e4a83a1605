import {RichText} from '@wordpress/block-editor';
import type {Block} from '@wordpress/blocks';
import type {Rendered} from '@wordpress/element';
import type {Words} from './line.js';

/** Where the blocks that stand inside of others have what is read: an item, or a summary in a story. */
const WORDS = ['content', 'text', 'label', 'headline', 'dek', 'hook', 'gist', 'lede'] as const;

/** Whether there is nothing to read in a block: a paragraph, a point, a turn, a link, or some of them. */
export const isBlank = ({attributes, innerBlocks}: Block): boolean =>
  WORDS.every((name) => RichText.isEmpty(attributes[name] as Words)) && areBlank(innerBlocks);

/** What a block with others inside of it was parsed from. */
export interface Parsed {
  /** It was saved as nothing, or a story without notices, since there was nothing to read. See `read-attributes.ts`. */
  readonly blank?: boolean;
}

/**
 * Whether there is nothing to read in what is inside of a block. The editor asks for what a block saves
 * without these when it compares it with what was saved: then it is as it was.
 */
export const isBlankInside = ({
  attributes,
  innerBlocks,
}: {
  readonly attributes: Parsed;
  readonly innerBlocks: readonly Block[] | Rendered;
}): boolean => {
  if (!Array.isArray(innerBlocks)) return false;
  const blocks = innerBlocks as readonly Block[];
  return blocks.length ? areBlank(blocks) : attributes.blank === true;
};

/** Whether there is nothing to read in any of them. */
export const areBlank = (blocks: readonly Block[]): boolean => blocks.every(isBlank);
