import {createBlock, type Block, type BlockSettings} from '@wordpress/blocks';
import {newBlock} from '../defaults.js';
import type {Words} from '../line.js';

interface Cited {
  readonly value?: Words;
  readonly citation?: Words;
}

/** WordPress's own quotes, and ours. */
export const quoteTransforms: NonNullable<BlockSettings<unknown>['transforms']> = {
  from: [
    {
      type: 'block',
      blocks: ['core/quote'],
      transform: ({citation}: Cited, said: readonly Block[]) =>
        newBlock('quote', {attribution: citation}, said),
    },
    {
      type: 'block',
      blocks: ['core/pullquote'],
      transform: ({value, citation}: Cited) =>
        newBlock('quote', {attribution: citation}, [
          createBlock('core/paragraph', {content: value}),
        ]),
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/quote'],
      transform: ({attribution}: {readonly attribution?: Words}, said: readonly Block[]) =>
        createBlock('core/quote', {citation: attribution}, said),
    },
  ],
};
