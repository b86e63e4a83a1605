import {RichText, store as editor, useBlockProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps} from '@wordpress/blocks';
import {TextControl} from '@wordpress/components';
import {useSelect} from '@wordpress/data';
import {createElement, type Rendered} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {safeUrl} from '../../../../src/story/url.js';
import {useItemKeys} from '../enter-item.js';
import {editableLine, htmlOf, savedLine, type Line, type Words} from '../line.js';
import {claim, isEnter, useOwnedListener} from '../owned-listener.js';

interface Link {
  readonly label?: Words;
  readonly url?: string;
}

const LABEL: Line<'label'> = {
  name: 'label',
  tagName: 'a',
  label: __('What the link reads', 'hearth-widgets'),
};

const addressField = ({attributes: {url = ''}, setAttributes}: EditProps<Link>): Rendered =>
  createElement(TextControl, {
    key: 'url',
    label: __('Address of the link', 'hearth-widgets'),
    hideLabelFromVision: true,
    type: 'url',
    placeholder: __('Paste or type an address', 'hearth-widgets'),
    value: url,
    onChange: (given) => setAttributes({url: given}),
    __next40pxDefaultSize: true,
    __nextHasNoMarginBottom: true,
  });

/** Enter goes from the label to the address, and from there to the next link. */
const useLinkKeys = (clientId: string): ((element: HTMLElement | null) => void) => {
  const blocks = useSelect(editor);
  const {leave, split} = useItemKeys(clientId, 'label');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isEnter(event)) return;
    claim(event);
    const target = event.target as HTMLElement;
    const field = target.closest('[data-block]')?.querySelector('input');
    const {offset} = blocks.getSelectionStart();
    if (leave()) return;
    if (field && field !== target && offset) field.focus();
    else split();
  };
  return useOwnedListener('keydown', onKeyDown, clientId);
};

const Edit = (props: EditProps<Link>) => {
  const {attributes, clientId, isSelected, mergeBlocks, onRemove} = props;
  // Without an address it shows as text.
  const tagName = safeUrl(attributes.url ?? '') === undefined ? 'span' : 'a';
  const label = editableLine(
    props,
    {...LABEL, tagName},
    {
      allowedFormats: [],
      disableLineBreaks: true,
      onMerge: mergeBlocks,
      onRemove,
    },
  );
  const block = useBlockProps({ref: useLinkKeys(clientId)});
  return createElement('li', block, label, isSelected && addressField(props));
};

/** A closing link: what it reads, and where it leads. */
export const link: BlockSettings<Link> = {
  edit: Edit,
  save: ({attributes: {label, url = ''}}) => {
    const href = safeUrl(url);
    if (href === undefined) return savedLine(label, {tagName: 'li'});
    if (RichText.isEmpty(label)) return null;
    const words = createElement(RichText.Content, {value: label});
    return createElement('li', null, createElement('a', {href}, words));
  },
  merge: ({label, url}, {label: more, url: other}) => ({
    label: htmlOf(label) + htmlOf(more),
    url: url || other || '',
  }),
};
