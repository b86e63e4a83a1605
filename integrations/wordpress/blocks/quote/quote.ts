import {InnerBlocks, RichText, useBlockProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps} from '@wordpress/blocks';
import {TextControl} from '@wordpress/components';
import {createElement, Fragment} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {safeUrl} from '../../../../src/story/url.js';
import {isBlankInside, type Parsed} from '../blank.js';
import {useEnterLine} from '../enter-line.js';
import {useItems} from '../items.js';
import {editableLine, savedLine, type Line, type Words} from '../line.js';
import {LISTEN, optionsPanel, propsOf, SHARE, type Option, type Options} from '../options.js';
import {quoteTransforms} from './quote-transforms.js';

interface Quote extends Parsed {
  readonly attribution?: Words;
  readonly url?: string;
}

const ATTRIBUTION: Line<'attribution'> = {
  name: 'attribution',
  tagName: 'figcaption',
  label: __('Attribution', 'hearth-widgets'),
  placeholder: __('Who said it, and as what', 'hearth-widgets'),
};

const PARAGRAPH = 'core/paragraph';

const OPTIONS: readonly Option[] = [
  {
    name: 'variant',
    label: __('Look', 'hearth-widgets'),
    choices: {
      '': __('Pull quote', 'hearth-widgets'),
      block: __('Behind a bar', 'hearth-widgets'),
      inset: __('Inset, with text around it', 'hearth-widgets'),
    },
  },
  SHARE,
  LISTEN,
];

const addressControl = ({attributes, setAttributes}: EditProps<Quote & Options>) =>
  createElement(TextControl, {
    label: __('Address of the source', 'hearth-widgets'),
    help: __('Where it was said. It is in the page, and is not shown.', 'hearth-widgets'),
    type: 'url',
    value: attributes.url ?? '',
    onChange: (url) => setAttributes({url}),
    __next40pxDefaultSize: true,
    __nextHasNoMarginBottom: true,
  });

const Edit = (props: EditProps<Quote & Options>) => {
  const {attributes, clientId} = props;
  const ref = useEnterLine(clientId, ['attribution']);
  const placeholder = __('What was said', 'hearth-widgets');
  const said = useItems(PARAGRAPH, {}, [[PARAGRAPH, {placeholder}]]);
  return createElement(
    Fragment,
    null,
    optionsPanel(props, OPTIONS, addressControl(props)),
    createElement(
      'div',
      useBlockProps({ref, ...propsOf('quote', attributes, OPTIONS)}),
      createElement(
        'figure',
        null,
        createElement('blockquote', said),
        editableLine(props, ATTRIBUTION),
      ),
    ),
  );
};

/** What was said, by whom, and where. */
export const quote: BlockSettings<Quote & Options> = {
  edit: Edit,
  save: ({attributes, innerBlocks}) => {
    const {attribution, url = ''} = attributes;
    if (isBlankInside({attributes, innerBlocks}) && RichText.isEmpty(attribution)) return null;
    const cite = safeUrl(url);
    const said = createElement(InnerBlocks.Content);
    return createElement(
      'div',
      useBlockProps.save(propsOf('quote', attributes, OPTIONS)),
      createElement(
        'figure',
        null,
        createElement('blockquote', cite === undefined ? null : {cite}, said),
        savedLine(attribution, ATTRIBUTION),
      ),
    );
  },
  transforms: quoteTransforms,
};
