import {readFileSync} from 'node:fs';

/** Anything that the manifest names. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly inheritedFrom?: {readonly name: string};
}

/** A field or a method. */
export interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
}

/** What `dist/custom-elements.json` says of an element. */
export interface ManifestElement extends Item {
  readonly tagName: string;
  readonly summary: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Item[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly ManifestElement[];
  }[];
}

/** The published elements, as the build has documented them. */
export const readManifest = (): ManifestElement[] => {
  const file = new URL('../dist/custom-elements.json', import.meta.url);
  const {modules} = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return modules.flatMap(({declarations}) => declarations);
};

/** An item of several elements once, under its name. */
export const byName = (items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.name, item]));
