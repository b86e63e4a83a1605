import {importAgain} from '../lazy/import-again.js';
import type * as SetStringsModule from '../element/set-strings.js';

/** Puts words of the interface in the place of others, once what reads them has been loaded. */
export const setStrings: typeof SetStringsModule.setStrings = (lang, strings) => {
  const loading = importAgain<Partial<typeof SetStringsModule>>(
    () => import('../element/set-strings.js'),
    (error) => console.error(error),
  );
  // Where a file that it imports has failed, Firefox gives that one.
  void loading.then((loaded) => loaded.setStrings?.(lang, strings));
};
