import {TAGS} from '../../../src/blocks/table.js';

/** A block's whole name. */
export const nameOf = (block: string): string => `hearth-widgets/${block}`;

/** The blocks that a reader reads, in their order. */
export const READABLE = TAGS.map((tag) => tag.replace('hearth-', ''));
