import {importAgain} from '../lazy/import-again.js';
import {select} from '../page/page.js';
import {imports} from './imports.js';

/** How long after the start names are looked at, in milliseconds. */
const LATER = 3000;

/** Names that look like those of the library. */
const NEAR = /^h[ear]+[th]+.?(sto|sum|ke|qu?o|p[or]|con|lin|rep|nar|deck|lead|spe.*s|sub[h-])/i;

/** Has tags and classes explained that are nearly those of the library. */
export const noticeNames = (tags: readonly string[]): void => {
  const look = async (): Promise<void> => {
    const isNear = (name: string): boolean => NEAR.test(name) && !tags.includes(name);
    // A page may shadow the properties of a form: then they are not strings.
    const names = select(document, '*').map((one) => `${one.localName} ${one.className}`);
    if (names.join(' ').split(' ').some(isNear))
      (await importAgain(imports.explain, () => undefined)).explainNames(tags);
  };
  setTimeout(() => void look(), LATER);
};
