import {store as editor} from '@wordpress/block-editor';
import {useDispatch, useSelect} from '@wordpress/data';
import {claim, isEnter, useOwnedListener} from './owned-listener.js';

/**
 * Enter leads from one line of a block to the next one, and from the last one into what is inside of
 * the block, or behind it: the reference for the block's element.
 *
 * @param names the attributes of the lines, in order
 */
export const useEnterLine = (
  clientId: string,
  names: readonly string[],
): ((element: HTMLElement | null) => void) => {
  const blocks = useSelect(editor);
  const {insertDefaultBlock, selectBlock, selectionChange} = useDispatch(editor);
  const leave = (): void => {
    const [first] = blocks.getBlockOrder(clientId);
    if (first !== undefined) return selectBlock(first, 0);
    const root = blocks.getBlockRootClientId(clientId);
    insertDefaultBlock({}, root, blocks.getBlockIndex(clientId) + 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const {clientId: selected, attributeKey = ''} = blocks.getSelectionStart();
    if (!isEnter(event) || selected !== clientId || !names.includes(attributeKey)) return;
    claim(event);
    const next = names[names.indexOf(attributeKey) + 1];
    if (next === undefined) leave();
    else selectionChange(clientId, next, 0, 0);
  };
  return useOwnedListener('keydown', onKeyDown, clientId);
};
