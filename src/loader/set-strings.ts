import {importAgain} from '../core/import-again.js';
import type * as SetStringsModule from '../core/set-strings.js';

/** Puts words of the interface in the place of others, once what reads them has been loaded. */
export const setStrings: typeof SetStringsModule.setStrings = (lang, strings) => {
  void importAgain(() => import('../core/set-strings.js'), console.error).then((loaded) =>
    loaded.setStrings(lang, strings),
  );
};
