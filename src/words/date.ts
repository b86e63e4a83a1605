/** A day, and what may follow it. */
const MOMENT = /^\d{4}-\d\d-\d\d($|T)/;

/** A moment that does not say in which zone it is. */
const LOCAL = /T[\d:.]+$/;

/**
 * The day of a moment, as a language writes it out: `23 November 2026`. Days are those of UTC, the
 * same everywhere; what is no date stays as it is written.
 */
export const formatDate = (lang: string, moment: string): string => {
  const date = new Date(LOCAL.test(moment) ? `${moment}Z` : moment);
  if (!MOMENT.test(moment) || Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(date);
};
