import {useInnerBlocksProps, type Props} from '@wordpress/block-editor';
import type {Template} from '@wordpress/blocks';

/**
 * The properties of the element that holds a block's items: blocks of one kind, which a button behind
 * them adds.
 *
 * @param name the items' whole name
 * @param props more properties
 * @param template the items of a new block; the caret goes into the first one
 */
export const useItems = (
  name: string,
  props: Props = {},
  template: readonly Template[] = [[name]],
): Props =>
  useInnerBlocksProps(props, {
    allowedBlocks: [name],
    template,
    defaultBlock: {name},
    directInsert: true,
    templateInsertUpdatesSelection: true,
  });
