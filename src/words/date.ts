/**
 * The day of a moment, as a language writes it out: `23 November 2026`. A moment without a zone,
 * and a day, are the same everywhere (UTC); what is no date stays as it is written.
 */
export const formatDate = (lang: string, moment: string): string => {
  const date = new Date(/T.*:\d\d(\.\d+)?$/.test(moment) ? `${moment}Z` : moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(date);
};
