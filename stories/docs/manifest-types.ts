/** Anything that the manifest names. */
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  /** What a token may hold, as `@property` has it. */
  readonly syntax?: string;
  readonly inheritedFrom?: {readonly name: string};
}

/** A field or a method. */
export interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
}

/** An attribute, with the field that has its value. */
export interface Attribute extends Item {
  readonly fieldName?: string;
}

/** What the manifest says of an element. */
export interface ManifestElement extends Item {
  readonly tagName: string;
  readonly summary: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Attribute[];
  readonly events: readonly Item[];
  readonly slots: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
}

/** `dist/custom-elements.json`. */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly ManifestElement[];
  }[];
}
