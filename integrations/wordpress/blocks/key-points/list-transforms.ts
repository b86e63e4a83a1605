import {createBlock, type Block, type BlockSettings} from '@wordpress/blocks';
import {newBlock} from '../defaults.js';

/** A list is key points, and key points are a list, which may be in another one. */
export const listTransforms: NonNullable<BlockSettings<unknown>['transforms']> = {
  from: [
    {
      type: 'block',
      blocks: ['core/list'],
      transform: ({ordered}: {readonly ordered?: boolean}, items: readonly Block[]) =>
        newBlock('key-points', ordered ? {ordered} : {}, items.flatMap(pointsOf)),
    },
  ],
  to: [
    {
      type: 'block',
      blocks: ['core/list'],
      transform: ({ordered}: {readonly ordered?: boolean}, points: readonly Block[]) =>
        createBlock(
          'core/list',
          {ordered: ordered ?? false},
          points.map(({attributes: {content}}) => createBlock('core/list-item', {content})),
        ),
    },
  ],
};

const pointsOf = ({attributes: {content}, innerBlocks}: Block): readonly Block[] => [
  newBlock('point', {content}),
  ...innerBlocks.flatMap(({innerBlocks: items}) => items.flatMap(pointsOf)),
];
