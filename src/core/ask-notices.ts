import {importAgain} from './import-again.js';
import type * as NoticesModule from './notices.js';
import {bare} from './page.js';

/** What shows notices, once it is there: it comes with what reads JSON, too. */
export const loaded: {showNotices?: typeof NoticesModule.showNotices} = bare({});

let asked: Promise<unknown> | undefined;

/** Loads what shows notices, once. */
export const askNotices = (): Promise<unknown> =>
  (asked ??= importAgain(() => import('./notices.js'), console.error).then(
    ({showNotices}) => (loaded.showNotices = showNotices),
  ));
