import {InnerBlocks, useBlockProps, useInnerBlocksProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps, Template} from '@wordpress/blocks';
import {createElement, Fragment, type Child} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {isBlankInside, type Parsed} from '../blank.js';
import {defaultsOf} from '../defaults.js';
import {nameOf, READABLE} from '../names.js';
import {isWithdrawn, metaIn} from '../notes.js';
import {notesPanels} from '../notes-panels.js';
import {metaProps, noticesIn, type Noted} from '../notices.js';
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

type Story = Noted & Options & Parsed;

const Edit = (props: EditProps<Story>) => {
  const {meta} = props.attributes;
  const block = useBlockProps(propsOf('story', props.attributes, OPTIONS));
  const {children, ...inner} = useInnerBlocksProps(block, {
    allowedBlocks: READABLE.map(nameOf),
    template: template(),
  });
  // What its notes make, not what was saved: that may be anybody's HTML.
  const {status, disclosure} = noticesIn({meta}, false);
  return createElement(
    Fragment,
    null,
    optionsPanel(props, OPTIONS),
    notesPanels(props),
    createElement('div', inner, status, children as Child, disclosure),
  );
};

/** All of a story, in the order in which it is read, and what it says of itself. */
export const story: BlockSettings<Story> = {
  edit: Edit,
  save: ({attributes, innerBlocks}) => {
    const {status, disclosure} = noticesIn(attributes, isBlankInside({attributes, innerBlocks}));
    const props = {...propsOf('story', attributes, OPTIONS), ...metaProps(attributes)};
    const content = isWithdrawn(metaIn(attributes.meta))
      ? null
      : createElement(InnerBlocks.Content);
    return createElement('div', useBlockProps.save(props), status, content, disclosure);
  },
};
