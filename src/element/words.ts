import type {Find, Spoken, Tables} from '../words/find.js';
import {findAround} from '../page/page.js';
import {Lazy} from '../lazy/lazy.js';
import {imports} from './imports.js';
import {renderAll} from './present.js';

/** The languages of the interface other than English. */
const languages = new Lazy(imports.languages, renderAll);

/** Words by language: those that a page has set, and the library's own, once they are loaded. */
export const tables: Tables = new Map();

/** What finds words, once it has been loaded. */
export let find: Find | undefined;

/** Finds words as it is told from now on; the elements render again. */
export const findWith = (finder: Find): void => {
  find = finder;
  renderAll();
};

/**
 * The words of a feature in the language that is nearest to an element, or else in English. What
 * finds others is loaded when it is first needed.
 */
export const speak = <Of extends object>(
  english: Of,
  element: Element,
  lang = langAround(element),
): Spoken<Of> => {
  const spoken = find?.(english, lang);
  const isEnglish = /^(en(-[a-z]{2})?)?$/i.test(lang);
  if (!spoken && !isEnglish) void languages.load(({finderIn}) => (find = finderIn(tables)));
  return spoken ?? ({...english, lang: (isEnglish && lang) || 'en'} as unknown as Spoken<Of>);
};

/** Whether words are on their way: those that show meanwhile will be others. */
export const areWordsComing = (): boolean => languages.isComing && !find;

const langAround = (element: Element): string => findAround(element, '[lang]')?.lang ?? '';
