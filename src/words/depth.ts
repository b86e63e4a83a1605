/** The control for how deep to read. */
export const DEPTH = {
  depth: 'How much to read',
  glance: 'Glance',
  brief: 'Brief',
  full: 'Full',
} as const;
