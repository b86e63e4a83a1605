import type {RenderWords} from '../forms/render-words.js';
import {isWebAddress} from './web-address.js';

/** How a story is rendered. */
export interface RenderOptions {
  /** Headings, and the words of notices with the `lang` that they are in; else English. */
  readonly labels?: Partial<RenderWords> | undefined;
  /** The absolute address that relative ones start from: that of the article, or of its site. */
  readonly base?: string | undefined;
}

/** The options as a renderer uses them. One that is not of its kind counts as absent. */
export const ownOptions = ({labels, base}: RenderOptions): RenderOptions => ({
  labels,
  base: isWebAddress(base) ? base : undefined,
});
