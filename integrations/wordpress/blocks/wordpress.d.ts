/**
 * The little of WordPress's editor that the blocks use, as it is documented there. The packages
 * themselves come with WordPress, as `wp.blocks` and the like: `.config/wordpress/blocks.ts` says how.
 * @see https://developer.wordpress.org/block-editor/reference-guides/packages/
 */

declare module '@wordpress/element' {
  export interface Rendered {
    readonly type: unknown;
  }
  export type Child = Rendered | string | boolean | null | undefined | readonly Child[];
  export type Component<Props = object> = (props: Props) => Rendered | null;
  export const Fragment: Component;
  export function createElement<Props extends object>(
    type: string | Component<Props>,
    props?: (Props & {readonly key?: string}) | null,
    ...children: Child[]
  ): Rendered;
  export function useEffect(effect: () => void, dependencies: readonly unknown[]): void;
  export function useState<Value>(value: Value): [Value, (value: Value) => void];
}

declare module '@wordpress/i18n' {
  export function __(text: string, domain: string): string;
}

declare module '@wordpress/hooks' {
  export function addFilter(
    hook: string,
    namespace: string,
    // Of what and of how many things differs from filter to filter.
    filter: (...values: never[]) => unknown,
  ): void;
}

declare module '@wordpress/rich-text' {
  /** A line with its formats. */
  export class RichTextData {
    static fromHTMLString(html: string): RichTextData;
    readonly length: number;
    readonly text: string;
    toHTMLString(): string;
  }
  export interface RichTextValue {
    readonly text: string;
  }
  export function create(from: {html: string}): RichTextValue;
  export function slice(value: RichTextValue, start: number, end: number): RichTextValue;
  export function toHTMLString(from: {value: RichTextValue}): string;
}

declare module '@wordpress/data' {
  export interface Store<Selectors, Actions> {
    readonly name: string;
    /** No such field: it keeps the types apart. */
    readonly types?: [Selectors, Actions];
  }
  type Select = <Selectors>(store: Store<Selectors, unknown>) => Selectors;
  export const select: Select;
  export function useSelect<Value>(
    map: (select: Select) => Value,
    dependencies: readonly unknown[],
  ): Value;
  export function useSelect<Selectors>(store: Store<Selectors, unknown>): Selectors;
  export function useDispatch<Actions>(store: Store<unknown, Actions>): Actions;
}

declare module '@wordpress/blocks' {
  import type {Store} from '@wordpress/data';
  import type {Component, Rendered} from '@wordpress/element';
  export type Attributes = Readonly<Record<string, unknown>>;
  export interface Block {
    readonly clientId: string;
    readonly name: string;
    readonly attributes: Attributes;
    readonly innerBlocks: readonly Block[];
  }
  /** A block's name, what it says, and what is in it. */
  export type Template = readonly [name: string, attributes?: Attributes, inner?: Template[]];
  export interface EditProps<Values> {
    readonly attributes: Values;
    readonly clientId: string;
    readonly isSelected: boolean;
    readonly setAttributes: (change: Partial<Values>) => void;
    readonly mergeBlocks: (isForward: boolean) => void;
    readonly onRemove: (isForward: boolean) => void;
    readonly onReplace: (blocks: readonly Block[]) => void;
  }
  export interface Transform {
    readonly type: 'block';
    readonly blocks: readonly string[];
    readonly isMultiBlock?: boolean;
    // One block's attributes, or those of each where there may be several; and what is in them.
    readonly isMatch?: (attributes: never) => boolean;
    readonly transform: (attributes: never, inner: never) => Block | readonly Block[];
  }
  export interface BlockSettings<Values> {
    readonly icon?: Rendered;
    readonly edit: Component<EditProps<Values>>;
    readonly save: (props: {
      readonly attributes: Values;
      /** Or, where the editor only looks for the words, what stands for them. */
      readonly innerBlocks: readonly Block[] | Rendered;
    }) => Rendered | null;
    readonly merge?: (attributes: Values, more: Values) => Partial<Values>;
    readonly transforms?: {
      readonly from?: readonly Transform[];
      readonly to?: readonly Transform[];
    };
  }
  export const store: Store<
    {
      readonly getDefaultBlockVariation: (
        name: string,
        scope: 'inserter',
      ) => {readonly attributes?: Attributes} | undefined;
    },
    unknown
  >;
  export function createBlock(
    name: string,
    attributes?: Attributes,
    inner?: readonly Block[],
  ): Block;
  export function getDefaultBlockName(): string;
  export function registerBlockType<Values>(name: string, settings: BlockSettings<Values>): void;
}

declare module '@wordpress/block-editor' {
  import type {Block, Template} from '@wordpress/blocks';
  import type {Store} from '@wordpress/data';
  import type {Component} from '@wordpress/element';
  import type {RichTextData} from '@wordpress/rich-text';
  export interface RichTextProps {
    readonly tagName?: string;
    readonly className?: string;
    readonly identifier?: string;
    readonly value?: string | RichTextData | undefined;
    readonly placeholder?: string;
    readonly allowedFormats?: readonly string[];
    readonly disableLineBreaks?: boolean;
    readonly 'aria-label'?: string;
    readonly onChange?: (value: string) => void;
    readonly onMerge?: (isForward: boolean) => void;
    readonly onRemove?: (isForward: boolean) => void;
  }
  export const RichText: Component<RichTextProps> & {
    readonly Content: Component<RichTextProps>;
    readonly isEmpty: (value: string | RichTextData | undefined) => boolean;
  };
  /** What a block's outermost element takes. */
  export type Props = Readonly<Record<string, unknown>>;
  export const useBlockProps: ((props?: Props) => Props) & {
    readonly save: (props?: Props) => Props;
  };
  export function useInnerBlocksProps(
    props: Props,
    options: {
      readonly allowedBlocks: readonly string[];
      readonly template: readonly Template[];
      readonly defaultBlock?: {readonly name: string};
      readonly directInsert?: boolean;
      readonly templateInsertUpdatesSelection?: boolean;
    },
  ): Props;
  export const InnerBlocks: {readonly Content: Component};
  export const InspectorControls: Component;
  export interface Caret {
    readonly clientId?: string;
    readonly attributeKey?: string;
    readonly offset?: number;
  }
  export const store: Store<
    {
      readonly canInsertBlockType: (name: string, rootClientId: string | null) => boolean;
      readonly getBlock: (clientId: string) => Block | null;
      readonly getBlockIndex: (clientId: string) => number;
      readonly getBlockOrder: (rootClientId: string) => readonly string[];
      readonly getBlockRootClientId: (clientId: string) => string | null;
      readonly getBlocks: (rootClientId: string) => readonly Block[];
      readonly getSelectedBlockClientId: () => string | null;
      readonly getSelectionEnd: () => Caret;
      readonly getSelectionStart: () => Caret;
      readonly hasSelectedInnerBlock: (clientId: string, isDeep: boolean) => boolean;
    },
    {
      readonly insertBlocks: (
        blocks: readonly Block[],
        index: number,
        rootClientId: string | null,
      ) => void;
      readonly insertDefaultBlock: (
        attributes: object,
        rootClientId: string | null,
        index: number,
      ) => void;
      readonly removeBlock: (clientId: string, selectsPrevious?: boolean) => void;
      readonly replaceBlocks: (
        clientIds: readonly string[],
        blocks: readonly Block[],
        selected?: number,
        caret?: 0 | -1,
      ) => void;
      readonly selectBlock: (clientId: string, caret?: 0 | -1) => void;
      readonly selectionChange: (
        clientId: string,
        attributeKey: string,
        start: number,
        end: number,
      ) => void;
      readonly updateBlockAttributes: (clientId: string, change: object) => void;
    }
  >;
}

declare module '@wordpress/components' {
  import type {Component} from '@wordpress/element';
  interface ControlProps<Value> {
    readonly label: string;
    readonly help?: string;
    readonly onChange: (value: Value) => void;
    readonly __next40pxDefaultSize?: true;
    readonly __nextHasNoMarginBottom?: true;
  }
  export const PanelBody: Component<{readonly title: string; readonly initialOpen?: boolean}>;
  export const SelectControl: Component<
    ControlProps<string> & {
      readonly value: string;
      readonly options: readonly {readonly value: string; readonly label: string}[];
    }
  >;
  export const TextControl: Component<
    ControlProps<string> & {
      readonly value: string;
      readonly type?: string;
      readonly placeholder?: string;
      readonly hideLabelFromVision?: boolean;
    }
  >;
  export const ToggleControl: Component<ControlProps<boolean> & {readonly checked: boolean}>;
}

declare module '@wordpress/compose' {
  export function useRefEffect(
    effect: (element: HTMLElement) => () => void,
    dependencies: readonly unknown[],
  ): (element: HTMLElement | null) => void;
  export function useMergeRefs(
    refs: readonly (((element: HTMLElement | null) => void) | undefined)[],
  ): (element: HTMLElement | null) => void;
}
