/**
 * Imports modules that an element needs at times. In the build of the classic script,
 * `src/entries/classic-imports.ts` takes the place of this file.
 */
export const imports = {
  /** Words of the interface in the languages other than English. */
  languages: async () => import('../words/languages.js'),
  /** Shows notices. */
  notices: async () => import('../extras/notices.js'),
  /** Adds a share button to items. */
  share: async () => import('../extras/share.js'),
  /** Adds a control for reading aloud. */
  listen: async () => import('../extras/listen.js'),
  /** Explains mistakes of a page's author in the console. */
  explain: async () => import('../extras/explain.js'),
  /** Takes the reader to the item that the page's address names. */
  follow: async () => import('./follow.js'),
};
