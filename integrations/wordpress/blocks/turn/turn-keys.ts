import {store as editor} from '@wordpress/block-editor';
import {useDispatch, useSelect} from '@wordpress/data';
import {isBlank} from '../blank.js';
import {useItemKeys} from '../enter-item.js';
import {htmlOf} from '../line.js';
import {claim, isEnter, useOwnedListener} from '../owned-listener.js';
import {nextSpeaker} from './next-speaker.js';

/**
 * Enter goes from the speaker to the text, and from there to the next turn, which is another's; to one
 * that is there and empty, rather than to a new one. The reference for the turn's element.
 */
export const useTurnKeys = (clientId: string): ((element: HTMLElement | null) => void) => {
  const blocks = useSelect(editor);
  const {selectionChange, updateBlockAttributes} = useDispatch(editor);
  const {isAtEnd, leave, split} = useItemKeys(clientId, 'text');

  const goOn = (): void => {
    const turns = blocks.getBlocks(blocks.getBlockRootClientId(clientId) ?? '');
    const index = blocks.getBlockIndex(clientId);
    const speaker = nextSpeaker(turns, index);
    const next = turns[index + 1];
    // Who speaks is the first thing to write where nobody is known.
    const name = speaker ? 'text' : 'speaker';
    if (!next || !isBlank(next) || !isAtEnd()) return split({speaker}, name);
    if (!htmlOf(next.attributes['speaker'])) updateBlockAttributes(next.clientId, {speaker});
    selectionChange(next.clientId, name, 0, 0);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isEnter(event)) return;
    claim(event);
    const {attributeKey} = blocks.getSelectionStart();
    if (attributeKey === 'speaker') selectionChange(clientId, 'text', 0, 0);
    else if (!leave()) goOn();
  };
  return useOwnedListener('keydown', onKeyDown, clientId);
};
