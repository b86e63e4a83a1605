import {RichText, store as editor, useBlockProps} from '@wordpress/block-editor';
import {createBlock, type BlockSettings, type EditProps} from '@wordpress/blocks';
import {useSelect} from '@wordpress/data';
import {createElement, useEffect, useState} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {editableLine, htmlOf, type Line, type Words} from '../line.js';
import {useTurnKeys} from './turn-keys.js';

interface Turn {
  readonly speaker?: Words;
  readonly text?: Words;
}

/** The class of what is a name, in an element or another. */
const NAME = 'hearth-speaker';

const SPEAKER: Line<'speaker'> = {
  name: 'speaker',
  tagName: 'b',
  label: __('Speaker', 'hearth-widgets'),
};

const TEXT: Line<'text'> = {
  name: 'text',
  tagName: 'span',
  label: __('What is said', 'hearth-widgets'),
};

/** The first line of a conversation, which all of it may come by. */
const FIRST: Line<'text'> = {
  ...TEXT,
  placeholder: __('What is said; or paste a whole transcript', 'hearth-widgets'),
};

/**
 * Whether the turn looks like one with a speaker. A turn without one goes on with that before it; but
 * what a name is being written into or taken out of keeps its element, and with that the caret.
 */
const useHasName = ({attributes, isSelected}: EditProps<Turn>): boolean => {
  const {speaker, text} = attributes;
  const isNamed = !RichText.isEmpty(speaker) || RichText.isEmpty(text);
  const [hasName, setHasName] = useState(isNamed);
  useEffect(() => {
    if (!isSelected) setHasName(isNamed);
  }, [isSelected, isNamed]);
  return hasName;
};

const Edit = (props: EditProps<Turn>) => {
  const {attributes, clientId, isSelected, mergeBlocks, onRemove} = props;
  const hasName = useHasName(props);
  const isFirst = useSelect((select) => select(editor).getBlockIndex(clientId) === 0, [clientId]);
  const isBare = RichText.isEmpty(attributes.speaker);
  const speaker = {...SPEAKER, ...(!hasName && {tagName: 'span', className: NAME})};
  return createElement(
    'p',
    useBlockProps({ref: useTurnKeys(clientId)}),
    (hasName || isSelected || !isBare) &&
      editableLine(props, speaker, {
        allowedFormats: [],
        disableLineBreaks: true,
        ...(RichText.isEmpty(attributes.text) && {onRemove}),
      }),
    editableLine(props, isFirst ? FIRST : TEXT, {onMerge: mergeBlocks, onRemove}),
  );
};

/** What one speaker says before the next one speaks. */
export const turn: BlockSettings<Turn> = {
  edit: Edit,
  save: ({attributes: {speaker, text}}) => {
    if (RichText.isEmpty(text)) return null;
    const said = createElement(RichText.Content, {value: text});
    if (RichText.isEmpty(speaker)) return createElement('p', null, said);
    const {tagName} = SPEAKER;
    const name = createElement(RichText.Content, {tagName, className: NAME, value: speaker});
    return createElement('p', null, name, ' ', said);
  },
  merge: ({text}, {text: more}) => ({
    text: [text, more].map(htmlOf).filter(Boolean).join(' '),
  }),
  transforms: {
    to: [
      {
        type: 'block',
        blocks: ['core/paragraph'],
        transform: ({text}: Turn) => createBlock('core/paragraph', {content: text}),
      },
    ],
  },
};
