import type {Preview} from '@storybook/web-components-vite';
import type {Item, Manifest, ManifestElement} from './manifest-types.js';

/**
 * A manifest as Storybook's controls need it: an attribute is never null, and what is documented in
 * tables of its own makes no row.
 */
export const readable = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map(readableElement),
  })),
});

const readableElement = (element: ManifestElement): ManifestElement => ({
  ...element,
  attributes: element.attributes.map(withoutNull),
  members: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
});

const withoutNull = (item: Item): Item =>
  item.type ? {...item, type: {text: item.type.text.replace(/ \| (null|undefined)\b/g, '')}} : item;

/** The names of the events of all the elements. */
export const eventNames = (elements: readonly ManifestElement[]): string[] => [
  ...new Set(elements.flatMap(({events}) => events.map(({name}) => name))),
];

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = ReturnType<Enhancer>[string];

/** Gives an attribute that has so many values a choice of these. */
export const controlAttributes: Enhancer = ({argTypes}) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, withControl(type)]));

const withControl = (argType: ArgType): ArgType => {
  const {category, type} = argType.table ?? {};
  if (category !== 'attributes') return argType;
  const options = [...(type?.summary ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return options.length ? {...argType, options, control: {type: 'inline-radio'}} : argType;
};
