/**
 * Imports modules that are needed when a story comes as JSON. In the build of the classic script,
 * `src/entries/classic-imports.ts` takes the place of this file.
 */
export const imports = {
  /** Reads JSON. */
  jsonDoors: async () => import('./json-doors.js'),
  /** Explains mistakes of a page's author in the console. */
  explain: async () => import('../extras/explain.js'),
  /** Copies what an element shows into its light DOM. */
  lightCopy: async () => import('../extras/light-copy.js'),
};
