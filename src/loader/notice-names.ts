import {select} from '../page/page.js';
import {imports} from './imports.js';

/** How long after the start names are looked at, in milliseconds. */
const LATER = 3000;

/** Has tags and classes explained that are nearly those of the library. */
export const noticeNames = (tags: readonly string[]): void => {
  const near = RegExp(
    `(^| )(?!(${tags.join('|')})( |$))h[ear]+[th]+.?(sto|sum|ke|qu?o|p[or]|con|li|rep|nar)`,
    'i',
  );
  setTimeout(() => {
    // A page may shadow the properties of a form: then they are not strings.
    if (
      select(document, '*').some(({localName, className}) => near.test(`${localName} ${className}`))
    )
      void imports.explain().then(
        ({explainNames}) => explainNames(tags),
        () => undefined,
      );
  }, LATER);
};
