import {InnerBlocks, useBlockProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps} from '@wordpress/blocks';
import {createElement, Fragment} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {isBlankInside, type Parsed} from '../blank.js';
import {useEnterLine} from '../enter-line.js';
import {useItems} from '../items.js';
import {editableLine, savedLine, type Line, type Words} from '../line.js';
import {nameOf} from '../names.js';
import {LISTEN, optionsPanel, propsOf, SHARE, type Option, type Options} from '../options.js';
import {listTransforms} from './list-transforms.js';

interface KeyPoints extends Parsed {
  readonly heading?: Words;
}

const HEADING: Line<'heading'> = {
  name: 'heading',
  tagName: 'h3',
  label: __('Heading of the key points', 'hearth-widgets'),
  placeholder: __('Heading', 'hearth-widgets'),
};

const POINT = nameOf('point');

const OPTIONS: readonly Option[] = [
  {
    name: 'variant',
    label: __('Look', 'hearth-widgets'),
    choices: {
      '': __('Between rules', 'hearth-widgets'),
      boxed: __('Boxed', 'hearth-widgets'),
      cards: __('Cards', 'hearth-widgets'),
      plain: __('Plain', 'hearth-widgets'),
    },
  },
  {name: 'ordered', label: __('Numbered', 'hearth-widgets')},
  SHARE,
  LISTEN,
];

const Edit = (props: EditProps<KeyPoints & Options>) => {
  const {attributes, clientId} = props;
  const block = useBlockProps({
    ref: useEnterLine(clientId, ['heading']),
    ...propsOf('key-points', attributes, OPTIONS),
  });
  const list = useItems(POINT);
  return createElement(
    Fragment,
    null,
    optionsPanel(props, OPTIONS),
    createElement(
      'div',
      block,
      editableLine(props, HEADING),
      // As it shows: the element numbers a list of either kind.
      createElement(attributes.ordered === true ? 'ol' : 'ul', list),
    ),
  );
};

/** A heading, and what to remember, a point an item. */
export const keyPoints: BlockSettings<KeyPoints & Options> = {
  edit: Edit,
  save: ({attributes, innerBlocks}) =>
    isBlankInside({attributes, innerBlocks})
      ? null
      : createElement(
          'div',
          useBlockProps.save(propsOf('key-points', attributes, OPTIONS)),
          savedLine(attributes.heading, HEADING),
          createElement('ul', null, createElement(InnerBlocks.Content)),
        ),
  transforms: listTransforms,
};
