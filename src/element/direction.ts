const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** Whether a language, as a BCP 47 tag, is written from right to left; unknown ones are not. */
export const isRightToLeft = (lang: string | undefined): boolean => RIGHT_TO_LEFT.test(lang ?? '');

/** Whether something inside an element says which way its text runs. */
export const isDirected = (element: Pick<Element, 'querySelector'>): boolean =>
  !!element.querySelector('[dir]');
