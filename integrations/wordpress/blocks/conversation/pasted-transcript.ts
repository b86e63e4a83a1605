import {store as editor} from '@wordpress/block-editor';
import type {Block} from '@wordpress/blocks';
import {useDispatch, useSelect} from '@wordpress/data';
import {areBlank, isBlank} from '../blank.js';
import {nameOf} from '../names.js';
import {claim, useOwnedListener} from '../owned-listener.js';
import {transcriptBlocks} from './transcript-blocks.js';

/** What is pasted into a conversation and names who speaks becomes turns: the reference for the block. */
export const usePastedTranscript = (clientId: string): ((element: HTMLElement | null) => void) => {
  const blocks = useSelect(editor);
  const {insertBlocks, replaceBlocks, selectBlock} = useDispatch(editor);

  /** In the place of what is empty, otherwise behind the turn that the caret is in. */
  const put = (pasted: readonly Block[], current: Block | null): void => {
    const turns = blocks.getBlocks(clientId);
    const blank = areBlank(turns) ? turns : current && isBlank(current) ? [current] : [];
    const ids = blank.map((block) => block.clientId);
    if (ids.length) return replaceBlocks(ids, pasted, pasted.length - 1, -1);
    const index = current ? blocks.getBlockIndex(current.clientId) + 1 : turns.length;
    insertBlocks(pasted, index, clientId);
    selectBlock(pasted.at(-1)?.clientId ?? clientId, -1);
  };

  const onPaste = (event: ClipboardEvent): void => {
    const source = sourceIn(event.clipboardData);
    const selected = blocks.getSelectedBlockClientId();
    const current = selected === null ? null : blocks.getBlock(selected);
    const isTurn = current?.name === nameOf('turn');
    // What is pasted into the title is its text.
    if (!source || (!isTurn && blocks.getSelectionStart().attributeKey !== undefined)) return;
    const pasted = transcriptBlocks(source);
    const isPart = pasted.length === 1 && current && !isBlank(current);
    if (!pasted.length || isPart) return;
    claim(event);
    put(pasted, isTurn ? current : null);
  };

  return useOwnedListener('paste', onPaste, clientId);
};

/** Plain text; none where the editor's own blocks or formats are pasted, which it knows better. */
const sourceIn = (data: DataTransfer | null): string | undefined =>
  data?.getData('rich-text') || data?.getData('text/html').includes('<!-- wp:')
    ? undefined
    : data?.getData('text/plain');
