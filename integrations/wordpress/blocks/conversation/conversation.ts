import {InnerBlocks, useBlockProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps} from '@wordpress/blocks';
import {useMergeRefs} from '@wordpress/compose';
import {createElement, Fragment} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {isBlankInside, type Parsed} from '../blank.js';
import {useEnterLine} from '../enter-line.js';
import {useItems} from '../items.js';
import {editableLine, savedLine, type Line, type Words} from '../line.js';
import {nameOf} from '../names.js';
import {LISTEN, optionsPanel, propsOf, SHARE, type Option, type Options} from '../options.js';
import {usePastedTranscript} from './pasted-transcript.js';
import {transcriptTransforms} from './transcript-transforms.js';

type Name = 'title' | 'subtitle';

interface Conversation extends Parsed, Readonly<Partial<Record<Name, Words>>> {
  /** The heading where there is no title. */
  readonly heading?: string;
}

const TITLE: Line<Name> = {
  name: 'title',
  tagName: 'h3',
  label: __('Title of the conversation', 'hearth-widgets'),
};

const SUBTITLE: Line<Name> = {
  name: 'subtitle',
  tagName: 'p',
  className: 'hearth-subtitle',
  label: __('Subtitle', 'hearth-widgets'),
  placeholder: __('Subtitle: a line beneath the title', 'hearth-widgets'),
};

const TURN = nameOf('turn');

const OPTIONS: readonly Option[] = [
  {
    name: 'variant',
    label: __('Look', 'hearth-widgets'),
    choices: {
      '': __('Bubbles', 'hearth-widgets'),
      transcript: __('Transcript', 'hearth-widgets'),
    },
  },
  {
    name: 'reveal',
    label: __('The reader sees', 'hearth-widgets'),
    choices: {
      '': __('all of it', 'hearth-widgets'),
      step: __('a question and its answer at a time', 'hearth-widgets'),
    },
  },
  SHARE,
  LISTEN,
];

const Edit = (props: EditProps<Conversation & Options>) => {
  const {attributes, clientId} = props;
  const ref = useMergeRefs([
    useEnterLine(clientId, ['title', 'subtitle']),
    usePastedTranscript(clientId),
  ]);
  const turns = useItems(TURN, {className: 'hearth-turns'}, [[TURN], [TURN]]);
  return createElement(
    Fragment,
    null,
    optionsPanel(props, OPTIONS),
    createElement(
      'div',
      useBlockProps({ref, ...propsOf('conversation', attributes, OPTIONS)}),
      editableLine(props, {...TITLE, placeholder: attributes.heading ?? TITLE.label}),
      editableLine(props, SUBTITLE),
      createElement('div', turns),
    ),
  );
};

/** A title, a subtitle, and who says what. */
export const conversation: BlockSettings<Conversation & Options> = {
  edit: Edit,
  save: ({attributes, innerBlocks}) =>
    isBlankInside({attributes, innerBlocks})
      ? null
      : createElement(
          'div',
          useBlockProps.save(propsOf('conversation', attributes, OPTIONS)),
          savedLine(attributes.title, TITLE) ??
            savedLine(attributes.heading, {tagName: 'h3', className: 'hearth-label'}),
          savedLine(attributes.subtitle, SUBTITLE),
          createElement(InnerBlocks.Content),
        ),
  transforms: transcriptTransforms,
};
