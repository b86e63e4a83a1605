/**
 * Imports what the loader needs on few pages. In the build of the classic script,
 * `src/entries/classic-imports.ts` takes the place of this file.
 */
export const imports = {
  /** Explains mistakes of a page's author in the console. */
  explain: async () => import('../extras/explain.js'),
};
