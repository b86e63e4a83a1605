import type {Preview} from '@storybook/web-components-vite';

/** What Storybook reads of a custom elements manifest. */
export interface Manifest {
  readonly modules: readonly {readonly declarations: readonly Declaration[]}[];
}

interface Declaration {
  readonly attributes?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly events?: readonly Item[];
}

interface Item {
  readonly name: string;
  readonly type?: {readonly text: string};
}

/**
 * A manifest as Storybook shows it best: an attribute is never null, the nameless slot has a name,
 * and a part does not hide the attribute of its name.
 */
export const readable = (manifest: Manifest): Manifest => ({
  ...manifest,
  modules: manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map(readableDeclaration),
  })),
});

const readableDeclaration = (declaration: Declaration): Declaration => ({
  ...declaration,
  attributes: declaration.attributes?.map(withoutNull) ?? [],
  slots: declaration.slots?.map((slot) => ({...slot, name: slot.name || 'default slot'})) ?? [],
  cssParts: declaration.cssParts?.map((part) => ({...part, name: `::part(${part.name})`})) ?? [],
});

const withoutNull = (item: Item): Item =>
  item.type ? {...item, type: {text: item.type.text.replace(' | null', '')}} : item;

/** The names of the events of all the elements. */
export const eventNames = ({modules}: Manifest): string[] => {
  const events = modules
    .flatMap(({declarations}) => declarations)
    .flatMap((declaration) => declaration.events ?? []);
  return [...new Set(events.map(({name}) => name))];
};

type Enhancer = NonNullable<Preview['argTypesEnhancers']>[number];
type ArgType = ReturnType<Enhancer>[string];

/**
 * Gives the attributes controls, and those that have so many values a choice of these. What is
 * neither an attribute nor makes the example is there to be read.
 */
export const controlAttributes: Enhancer = ({argTypes}) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, type]) => [name, withControl(type)]));

const withControl = (argType: ArgType): ArgType => {
  const {category, type} = argType.table ?? {};
  if (category === 'example') return argType;
  if (category !== 'attributes') return {...argType, control: false};
  const options = [...(type?.summary ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return options.length ? {...argType, options, control: {type: 'inline-radio'}} : argType;
};
