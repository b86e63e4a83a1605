/** Exports of the analyzer of custom elements that its own types leave out. */
declare module '@custom-elements-manifest/analyzer' {
  import type {Package} from 'custom-elements-manifest/schema';
  import type typescript from 'typescript';

  /** The TypeScript that has to make the sources for {@link create}. */
  export const ts: typeof typescript;

  /** Makes a manifest of sources, a base class before what extends it. */
  export function create(options: {
    readonly modules: readonly typescript.SourceFile[];
    readonly plugins: readonly unknown[];
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** Makes the plugin that knows the reactive properties of Lit. */
  export function litPlugin(): unknown[];
}
