import {InspectorControls, type Props} from '@wordpress/block-editor';
import type {EditProps} from '@wordpress/blocks';
import {PanelBody, SelectControl, ToggleControl} from '@wordpress/components';
import {createElement, type Rendered} from '@wordpress/element';
import {__} from '@wordpress/i18n';

/** The attributes of elements that can be chosen in the sidebar. */
type OptionName = 'depth' | 'field' | 'listen' | 'ordered' | 'reveal' | 'share' | 'variant';

/** How a block shows: one of several values, or a switch, which is on or absent. */
export type Options = Readonly<Partial<Record<OptionName, string | boolean | undefined>>>;

/** What can be chosen of an attribute: of several values by their labels, or whether it is there. */
export interface Option {
  readonly name: OptionName;
  readonly label: string;
  readonly help?: string;
  readonly choices?: Readonly<Record<string, string>>;
}

/** A control that reads the text aloud. */
export const LISTEN: Option = {
  name: 'listen',
  label: __('Can be listened to', 'hearth-widgets'),
  help: __('A control that reads the text aloud, where the browser has a voice.', 'hearth-widgets'),
};

/** A control that shares an item. */
export const SHARE: Option = {
  name: 'share',
  label: __('Can be shared', 'hearth-widgets'),
  help: __('A button that copies or shares the words, with the page’s address.', 'hearth-widgets'),
};

/**
 * What the outermost element of a block has: its class, and the options as `data-` attributes, which
 * are those of the element that takes its place.
 *
 * @param block the block's name, without its prefix
 */
export const propsOf = (block: string, options: Options, list: readonly Option[]): Props => ({
  className: `hearth-${block}`,
  ...dataOf(options, list),
});

const dataOf = (options: Options, list: readonly Option[]): Props =>
  Object.fromEntries(
    list
      .map(({name}) => [`data-${name}`, options[name] === true ? '' : options[name]] as const)
      .filter(([, value]) => typeof value === 'string')
      .filter(([name, value]) => value !== '' || !isChoice(name, list)),
  );

const isChoice = (data: string, list: readonly Option[]): boolean =>
  list.some(({name, choices}) => choices && data === `data-${name}`);

/** The panel in the sidebar. */
export const optionsPanel = (
  {attributes, setAttributes}: EditProps<Options>,
  list: readonly Option[],
  ...more: readonly Rendered[]
): Rendered =>
  createElement(
    InspectorControls,
    {key: 'options'},
    createElement(
      PanelBody,
      {title: __('Settings', 'hearth-widgets')},
      ...more,
      ...list.map((option) =>
        control(option, attributes[option.name], (value) => setAttributes({[option.name]: value})),
      ),
    ),
  );

type Value = Options[OptionName];

const control = (
  {name, label, help, choices}: Option,
  value: Value,
  onChange: (value: Value) => void,
): Rendered => {
  const props = {key: name, label, ...(help && {help}), __nextHasNoMarginBottom: true} as const;
  if (!choices) {
    const toggle = (isOn: boolean): void => onChange(isOn || undefined);
    return createElement(ToggleControl, {...props, checked: value === true, onChange: toggle});
  }
  return createElement(SelectControl, {
    ...props,
    __next40pxDefaultSize: true,
    value: typeof value === 'string' ? value : '',
    options: Object.entries(choices).map(([choice, text]) => ({value: choice, label: text})),
    onChange: (chosen) => onChange(chosen || undefined),
  });
};
