import {store as editor} from '@wordpress/block-editor';
import {createBlock, type Attributes, type Block} from '@wordpress/blocks';
import {useDispatch, useSelect} from '@wordpress/data';
import {create, slice, toHTMLString} from '@wordpress/rich-text';
import {isBlank} from './blank.js';
import {htmlOf} from './line.js';

/** What Enter does in an item of a list: a point, a turn, a link. */
export interface ItemKeys {
  /** Whether the caret is behind the last of the words. */
  readonly isAtEnd: () => boolean;
  /** Splits the item where the caret is, and goes on in the second half, or another line of it. */
  readonly split: (more?: Attributes, line?: string) => void;
  /** Leaves the list, where the item is its last one and empty; says whether it did. */
  readonly leave: () => boolean;
}

/** What Enter does in an item whose words are in an attribute. */
export const useItemKeys = (clientId: string, name: string): ItemKeys => {
  const blocks = useSelect(editor);
  const {insertDefaultBlock, removeBlock, replaceBlocks, selectionChange} = useDispatch(editor);

  const halvesOf = (block: Block): readonly [string, string] =>
    halves(block, name, blocks.getSelectionStart(), blocks.getSelectionEnd());

  const isAtEnd = (): boolean => {
    const block = blocks.getBlock(clientId);
    return !!block && !halvesOf(block)[1];
  };

  const split = (more: Attributes = {}, line = name): void => {
    const block = blocks.getBlock(clientId);
    if (!block) return;
    const [head, tail] = halvesOf(block);
    const next = createBlock(block.name, {...more, [name]: tail});
    const first = {...block, attributes: {...block.attributes, [name]: head}};
    replaceBlocks([clientId], [first, next], 1, 0);
    selectionChange(next.clientId, line, 0, 0);
  };

  const leave = (): boolean => {
    const block = blocks.getBlock(clientId);
    const list = blocks.getBlockRootClientId(clientId);
    if (!block || list === null || !isBlank(block)) return false;
    const order = blocks.getBlockOrder(list);
    if (order.length < 2 || order.at(-1) !== clientId) return false;
    removeBlock(clientId, false);
    insertDefaultBlock({}, blocks.getBlockRootClientId(list), blocks.getBlockIndex(list) + 1);
    return true;
  };

  return {isAtEnd, leave, split};
};

interface Place {
  readonly attributeKey?: string;
  readonly offset?: number;
}

/** What stands before the caret, and behind it; what is selected goes. */
const halves = (block: Block, name: string, from: Place, to: Place): readonly [string, string] => {
  const value = create({html: htmlOf(block.attributes[name])});
  const end = value.text.length;
  const offsets = [from, to].map(({attributeKey, offset = end}) =>
    attributeKey === name ? offset : end,
  );
  const head = slice(value, 0, Math.min(...offsets));
  const tail = slice(value, Math.max(...offsets), end);
  return [toHTMLString({value: head}), toHTMLString({value: tail})];
};
