/** Folds white space as HTML shows it. A single space, which is nearly all of it, is passed over. */
export const fold = (value: string): string =>
  value.replace(/\0/g, '').replace(/[\t\n\f\r ]{2,}|[\t\n\f\r]/g, ' ');

/** One line of plain text: white space folded, none at its ends. */
export const foldLine = (value: string): string => fold(value).trim();

/** The name of who speaks, without the colon after it. */
export const foldName = (value: string): string =>
  foldLine(value).replace(/(?<![\s:：])[\s:：]+$/, '');
