import {useBlockProps} from '@wordpress/block-editor';
import {createBlock, type BlockSettings, type EditProps} from '@wordpress/blocks';
import {createElement} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {useItemKeys} from '../enter-item.js';
import {editableLine, htmlOf, savedLine, type Line, type Words} from '../line.js';
import {claim, isEnter, useOwnedListener} from '../owned-listener.js';

interface Point {
  readonly content?: Words;
}

const CONTENT: Line<'content'> = {
  name: 'content',
  tagName: 'span',
  label: __('Key point', 'hearth-widgets'),
};

const Edit = (props: EditProps<Point>) => {
  const {clientId, mergeBlocks, onRemove} = props;
  const {leave, split} = useItemKeys(clientId, 'content');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isEnter(event)) return;
    claim(event);
    if (!leave()) split();
  };
  const block = useBlockProps({ref: useOwnedListener('keydown', onKeyDown, clientId)});
  return createElement('li', block, editableLine(props, CONTENT, {onMerge: mergeBlocks, onRemove}));
};

/** A key point. */
export const point: BlockSettings<Point> = {
  edit: Edit,
  save: ({attributes: {content}}) => savedLine(content, {tagName: 'li'}),
  merge: ({content}, {content: more}) => ({content: htmlOf(content) + htmlOf(more)}),
  transforms: {
    to: [
      {
        type: 'block',
        blocks: ['core/paragraph'],
        transform: ({content}: Point) => createBlock('core/paragraph', {content}),
      },
    ],
  },
};
