import type {Strings} from '../words/english.js';
import {finderOf} from '../words/find.js';
import {parseStrings} from './parse-strings.js';
import {ofPage} from '../page/owned.js';
import {Dictionary} from './dictionary.js';
import {PresentElements} from './present-elements.js';

/**
 * Puts words of the interface in the place of those that a language has, or adds a language:
 * `setStrings('de', {next: 'Weiter'})`. Elements that are there render again. What is no word of
 * the interface is left out, with a line in the console.
 */
export const setStrings = (lang: string, strings: Partial<Strings>): void => {
  const parsed = parseStrings(lang, strings);
  const {lang: tag, problems} = parsed;
  if (problems.length)
    console.warn(`hearth-widgets: setStrings ${String(lang)}: ${problems.join(' ')}`);
  if (!tag) return;
  ofPage(Dictionary).set(tag, parsed.strings, (tables) => finderOf(tables, false));
  ofPage(PresentElements).renderAll();
};
