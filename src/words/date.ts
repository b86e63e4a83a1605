/** A day, and what may follow it. */
const MOMENT = /^\d{4}-\d\d-\d\d(?=$|T)/;

const OPTIONS: Intl.DateTimeFormatOptions = {dateStyle: 'long', timeZone: 'UTC'};
// The page may have added to the prototype of all objects.
Reflect.setPrototypeOf(OPTIONS, null);

/**
 * The day of a moment, as a language writes it out: `23 November 2026`. It is the publisher's day,
 * the one that is written; what is no date stays as it is.
 */
export const formatDate = (lang: string, moment: string): string => {
  const [day = ''] = MOMENT.exec(moment) ?? [];
  try {
    const date = new Date(day);
    // Some engines read the 31st of February as a day in March.
    if (!date.toISOString().startsWith(day)) return moment;
    return formatIn(lang).format(date);
  } catch {
    // No date, or no language.
    return moment;
  }
};

/** Making one takes longer than rendering a story does without dates. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatIn = (lang: string): Intl.DateTimeFormat => {
  const format = formats.get(lang) ?? new Intl.DateTimeFormat(lang, OPTIONS);
  formats.set(lang, format);
  return format;
};
