import {InnerBlocks, useBlockProps} from '@wordpress/block-editor';
import {createBlock, type Block, type BlockSettings, type EditProps} from '@wordpress/blocks';
import {createElement, Fragment} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {isBlankInside, type Parsed} from '../blank.js';
import {newBlock} from '../defaults.js';
import {useEnterLine} from '../enter-line.js';
import {useItems} from '../items.js';
import {editableLine, savedLine, type Line, type Words} from '../line.js';
import {LISTEN, optionsPanel, propsOf, type Option, type Options} from '../options.js';

interface Prose extends Parsed {
  readonly heading?: Words;
}

const HEADING: Line<'heading'> = {
  name: 'heading',
  tagName: 'h3',
  label: __('Heading of the text', 'hearth-widgets'),
  placeholder: __('Heading', 'hearth-widgets'),
};

const PARAGRAPH = 'core/paragraph';

const OPTIONS: readonly Option[] = [
  {
    name: 'field',
    label: __('Text', 'hearth-widgets'),
    choices: {
      narrative: __('Narrative: the story in brief', 'hearth-widgets'),
      report: __('Report: the story in full', 'hearth-widgets'),
    },
  },
  LISTEN,
];

const Edit = (props: EditProps<Prose & Options>) => {
  const {attributes, clientId} = props;
  const ref = useEnterLine(clientId, ['heading']);
  const placeholder = __('A paragraph', 'hearth-widgets');
  const paragraphs = useItems(PARAGRAPH, {className: 'hearth-paragraphs'}, [
    [PARAGRAPH, {placeholder}],
  ]);
  return createElement(
    Fragment,
    null,
    optionsPanel(props, OPTIONS),
    createElement(
      'div',
      useBlockProps({ref, ...propsOf('prose', attributes, OPTIONS)}),
      editableLine(props, HEADING),
      createElement('div', paragraphs),
    ),
  );
};

/** A heading and paragraphs: the narrative or the report. */
export const prose: BlockSettings<Prose & Options> = {
  edit: Edit,
  save: ({attributes, innerBlocks}) =>
    isBlankInside({attributes, innerBlocks})
      ? null
      : createElement(
          'div',
          useBlockProps.save(propsOf('prose', attributes, OPTIONS)),
          savedLine(attributes.heading, HEADING),
          createElement(InnerBlocks.Content),
        ),
  transforms: {
    from: [
      {
        type: 'block',
        blocks: [PARAGRAPH],
        isMultiBlock: true,
        transform: (paragraphs: readonly {readonly content?: Words}[]) =>
          newBlock(
            'prose',
            {},
            paragraphs.map(({content}) => createBlock(PARAGRAPH, {content})),
          ),
      },
    ],
    to: [
      {
        type: 'block',
        blocks: [PARAGRAPH],
        transform: (_: Prose, paragraphs: readonly Block[]) => paragraphs,
      },
    ],
  },
};
