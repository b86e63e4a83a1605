import {InnerBlocks, useBlockProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps} from '@wordpress/blocks';
import {createElement} from '@wordpress/element';
import {isBlankInside, type Parsed} from '../blank.js';
import {useItems} from '../items.js';
import {nameOf} from '../names.js';

const LINK = nameOf('link');
const PROPS = {className: 'hearth-links'};

const Edit = (_: EditProps<Parsed>) => {
  const list = useItems(LINK);
  return createElement('div', useBlockProps(PROPS), createElement('ul', list));
};

/** Closing links. */
export const links: BlockSettings<Parsed> = {
  edit: Edit,
  save: ({attributes, innerBlocks}) =>
    isBlankInside({attributes, innerBlocks})
      ? null
      : createElement(
          'div',
          useBlockProps.save(PROPS),
          createElement('ul', null, createElement(InnerBlocks.Content)),
        ),
};
