/** A block's whole name. */
export const nameOf = (block: string): string => `hearth-widgets/${block}`;

/** The blocks that a reader reads, in their order. */
export const READABLE = [
  'summary',
  'key-points',
  'prose',
  'quote',
  'conversation',
  'links',
] as const;
