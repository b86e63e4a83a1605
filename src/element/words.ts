import {findAround} from '../page/page.js';
import {ofPage} from '../page/owned.js';
import {Lazy} from '../lazy/lazy.js';
import type {Spoken} from '../words/find.js';
import {Dictionary} from './dictionary.js';
import {imports} from './imports.js';
import {renderAll} from './present-elements.js';

/** The languages of the interface other than English. */
const languages = new Lazy(imports.languages, renderAll);

/**
 * The words of a feature in the language that is nearest to an element, or else in English. What
 * finds others is loaded when it is first needed.
 */
export const speak = <Of extends object>(
  english: Of,
  element: Element,
  lang = langAround(element),
): Spoken<Of> => {
  const dictionary = ofPage(Dictionary);
  const spoken = dictionary.find(english, lang);
  const isEnglish = /^(en(-[a-z]{2})?)?$/i.test(lang);
  if (!spoken && !isEnglish) void languages.load(({finderIn}) => dictionary.complete(finderIn));
  return spoken ?? ({...english, lang: (isEnglish && lang) || 'en'} as unknown as Spoken<Of>);
};

/** Whether words are on their way: those that show meanwhile will be others. */
export const areWordsComing = (): boolean => languages.isComing && !ofPage(Dictionary).isFilled;

const langAround = (element: Element): string => findAround(element, '[lang]')?.lang ?? '';
