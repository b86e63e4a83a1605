import type {Plural} from './english.js';
import {fill} from './fill.js';

/** The words for a count of things, which `{count}` stands for, in a language's own digits. */
export const plural = (lang: string, forms: Plural, count: number): string =>
  fill(forms[new Intl.PluralRules(lang).select(count)] ?? forms.other, {
    count: count.toLocaleString(lang),
  });
