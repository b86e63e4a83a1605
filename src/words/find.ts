import type {Plural, Strings} from './english.js';

/** Some words, in the language that `lang` names. */
export type Spoken<Of extends object> = {
  readonly [Key in keyof Of]: Of[Key] extends string ? string : Plural;
} & {readonly lang: string};

/** Words by BCP 47 tag. */
export type Tables = Map<string, Partial<Strings>>;

/** Finds words in a language; none where they are not all there, and others may still come. */
export type Find = <Of extends object>(english: Of, lang: string) => Spoken<Of> | undefined;

/** Makes what finds words in some tables, or in English; `isAll` says that no more will come. */
export const finderOf =
  (tables: Tables, isAll: boolean): Find =>
  (english, lang) => {
    const tags = tagsOf(lang);
    const own = tags.reduce<object>((words, tag) => ({...words, ...tables.get(tag)}), {});
    const isEnglish = tags[0] === 'en';
    const isWhole = Object.keys(english).every((key) => Object.hasOwn(own, key));
    if (!isAll && !isEnglish && !isWhole) return;
    const spoken = isEnglish || Object.keys(own).length ? tags.at(-1) : 'en';
    return {...english, ...tables.get('en'), ...own, lang: spoken} as Spoken<typeof english>;
  };

/** A language, whose tag may have the underscore of other systems (`pt_BR`). */
export const localeOf = (lang: unknown): Intl.Locale | undefined => {
  try {
    return typeof lang === 'string' ? new Intl.Locale(lang.replaceAll('_', '-')) : undefined;
  } catch {
    return undefined;
  }
};

/** What a language's words are kept under, from the least specific to the most. */
const tagsOf = (lang: string): readonly string[] => {
  const locale = localeOf(lang);
  if (!locale) return ['en'];
  const {language, script, region} = locale.maximize();
  return [language, `${language}-${script}`, `${language}-${region}`, String(locale)];
};
