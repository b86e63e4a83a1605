import {formatIssue, kindOf} from '../story/issue.js';

/** Where a relative address starts while it is checked. */
const ANY_PAGE = 'https://page.invalid/';

/**
 * Whether a value is an address that a browser loads by http or https. A relative one needs a page
 * to start from.
 */
export const isWebAddress = (value: unknown, page?: string): value is string => {
  try {
    return typeof value === 'string' && /^https?:$/.test(new URL(value, page).protocol);
  } catch {
    return false;
  }
};

/**
 * The address that a renderer cannot do without.
 * @param path the option that gives it
 * @throws TypeError where it is none, or one of another scheme, such as `javascript:`
 */
export const neededAddress = (path: string, value: unknown): string => {
  if (value !== '' && isWebAddress(value, ANY_PAGE)) return value;
  throw addressError(path, value, 'Give it one that is http, https or relative.');
};

/** What is wrong with an address that an option gives, as the issues of a story are written. */
export const addressError = (path: string, value: unknown, remedy: string): TypeError => {
  const got = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : kindOf(value);
  const issue = {level: 'error', path, expected: 'an address', got, remedy} as const;
  return new TypeError(formatIssue(issue));
};
