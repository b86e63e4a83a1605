import {InnerBlocks, useBlockProps, useInnerBlocksProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps} from '@wordpress/blocks';
import {createElement} from '@wordpress/element';
import {areBlank} from '../blank.js';
import {nameOf} from '../names.js';
import type {Options} from '../options.js';

const LINK = nameOf('link');
const PROPS = {className: 'hearth-links'};

const Edit = (_: EditProps<Options>) => {
  const list = useInnerBlocksProps(
    {},
    {
      allowedBlocks: [LINK],
      template: [[LINK]],
      defaultBlock: {name: LINK},
      directInsert: true,
      templateInsertUpdatesSelection: true,
    },
  );
  return createElement('div', useBlockProps(PROPS), createElement('ul', list));
};

/** Closing links. */
export const links: BlockSettings<Options> = {
  edit: Edit,
  save: ({innerBlocks}) =>
    areBlank(innerBlocks)
      ? null
      : createElement(
          'div',
          useBlockProps.save(PROPS),
          createElement('ul', null, createElement(InnerBlocks.Content)),
        ),
};
