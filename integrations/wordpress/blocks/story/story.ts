import {InnerBlocks, useBlockProps, useInnerBlocksProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps, Template} from '@wordpress/blocks';
import {createElement, Fragment} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {defaultsOf} from '../defaults.js';
import {nameOf, READABLE} from '../names.js';
import {LISTEN, optionsPanel, propsOf, SHARE, type Option, type Options} from '../options.js';

const OPTIONS: readonly Option[] = [
  {
    name: 'depth',
    label: __('Shows at first', 'hearth-widgets'),
    help: __('The reader can choose another depth.', 'hearth-widgets'),
    choices: {
      '': __('everything', 'hearth-widgets'),
      brief: __('all but the report', 'hearth-widgets'),
      glance: __('summary and key points', 'hearth-widgets'),
    },
  },
  SHARE,
  LISTEN,
];

/** What a new story has. */
const BEGINNING = ['summary', 'key-points', 'prose', 'quote', 'conversation'];

const template = (): readonly Template[] =>
  BEGINNING.map(nameOf).map((name) => [name, defaultsOf(name)]);

const Edit = (props: EditProps<Options>) => {
  const block = useBlockProps(propsOf('story', props.attributes, OPTIONS));
  const inner = useInnerBlocksProps(block, {
    allowedBlocks: READABLE.map(nameOf),
    template: template(),
  });
  return createElement(Fragment, null, optionsPanel(props, OPTIONS), createElement('div', inner));
};

/** All of a story, in the order in which it is read. */
export const story: BlockSettings<Options> = {
  edit: Edit,
  save: ({attributes}) =>
    createElement(
      'div',
      useBlockProps.save(propsOf('story', attributes, OPTIONS)),
      createElement(InnerBlocks.Content),
    ),
};
