import {RichText, useBlockProps} from '@wordpress/block-editor';
import type {BlockSettings, EditProps} from '@wordpress/blocks';
import {createElement, Fragment} from '@wordpress/element';
import {__} from '@wordpress/i18n';
import {useEnterLine} from '../enter-line.js';
import {editableLine, savedLine, type Line, type Words} from '../line.js';
import {LISTEN, optionsPanel, propsOf, type Options} from '../options.js';

type Name = 'headline' | 'dek' | 'hook' | 'gist' | 'lede';
type Summary = Readonly<Partial<Record<Name, Words>>>;

const LINES: readonly Line<Name>[] = [
  {name: 'headline', tagName: 'h2', label: __('Headline', 'hearth-widgets')},
  {
    name: 'dek',
    tagName: 'p',
    className: 'hearth-dek',
    label: __('Dek', 'hearth-widgets'),
    placeholder: __('Dek: the line beneath the headline', 'hearth-widgets'),
  },
  {
    name: 'hook',
    tagName: 'p',
    className: 'hearth-hook',
    label: __('Hook', 'hearth-widgets'),
    placeholder: __('Hook: one sentence that draws the reader in', 'hearth-widgets'),
  },
  {
    name: 'gist',
    tagName: 'p',
    className: 'hearth-gist',
    label: __('Gist', 'hearth-widgets'),
    placeholder: __('Gist: the story in a sentence or two', 'hearth-widgets'),
  },
  {
    name: 'lede',
    tagName: 'p',
    className: 'hearth-lede',
    label: __('Lede', 'hearth-widgets'),
    placeholder: __('Lede: the opening paragraph', 'hearth-widgets'),
  },
];

const OPTIONS = [LISTEN];

const Edit = (props: EditProps<Summary & Options>) => {
  const {attributes, clientId, isSelected} = props;
  const ref = useEnterLine(
    clientId,
    LINES.map(({name}) => name),
  );
  const isEmpty = LINES.every(({name}) => RichText.isEmpty(attributes[name]));
  // Lines that nobody wants are out of the way when the writer is elsewhere.
  const lines = LINES.filter(
    ({name}) => isSelected || isEmpty || !RichText.isEmpty(attributes[name]),
  );
  const block = useBlockProps({ref, ...propsOf('summary', attributes, OPTIONS)});
  return createElement(
    Fragment,
    null,
    optionsPanel(props, OPTIONS),
    createElement(
      'div',
      block,
      lines.map((line) => editableLine(props, line)),
    ),
  );
};

/** Headline, dek, hook, gist and lede. */
export const summary: BlockSettings<Summary & Options> = {
  edit: Edit,
  save: ({attributes}) => {
    const lines = LINES.map((line) => savedLine(attributes[line.name], line));
    const props = propsOf('summary', attributes, OPTIONS);
    return lines.some(Boolean) ? createElement('div', useBlockProps.save(props), ...lines) : null;
  },
};
