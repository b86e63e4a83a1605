import {RichText} from '@wordpress/block-editor';
import type {Block} from '@wordpress/blocks';
import type {Rendered} from '@wordpress/element';
import type {Words} from './line.js';

/** Where the blocks that stand inside of others have what is read. */
const WORDS = ['content', 'text', 'label'] as const;

/** Whether there is nothing to read in a block: a paragraph, a point, a turn, a link. */
export const isBlank = ({attributes}: Block): boolean =>
  WORDS.every((name) => RichText.isEmpty(attributes[name] as Words));

/** Whether there is nothing to read in any of them. What stands for blocks is not known to be blank. */
export const areBlank = (blocks: readonly Block[] | Rendered): boolean =>
  Array.isArray(blocks) && (blocks as readonly Block[]).every(isBlank);
