/** An element of ours, by what a page's script knows of it. */
export interface Hearth extends HTMLElement {
  story: unknown;
  src: string | null | undefined;
  readonly updateComplete: Promise<boolean>;
}
