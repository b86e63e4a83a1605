import {formatIssue} from '../story/issue.js';
import {excerpt, line, object, report, type Cursor, type Fields} from '../story/reader.js';
import type {Plural, Strings} from '../words/english.js';
import {localeOf} from '../words/find.js';
import {ENGLISH} from '../words/english.js';

/** Words as a page gave them: those that can be said, and what was wrong with the rest. */
interface ParsedStrings {
  /** The language, as BCP 47 writes it; `undefined` where it is none. */
  readonly lang: string | undefined;
  readonly strings: Partial<Strings>;
  /** Which word is wrong, and what to do about it: a sentence each. */
  readonly problems: readonly string[];
}

const plural = object<Plural>(
  {zero: line, one: line, two: line, few: line, many: line, other: line},
  'other',
);

const fields = Object.fromEntries(
  Object.entries(ENGLISH).map(([key, text]) => [key, typeof text === 'string' ? line : plural]),
) as unknown as Fields<Partial<Strings>>;

const readStrings = object<Partial<Strings>>(fields);

/** Reads words from anything, and the language that they are in. Never throws. */
export const parseStrings = (lang: unknown, value: unknown): ParsedStrings => {
  const cursor: Cursor = {path: [], issues: [], room: 0};
  const locale = localeOf(lang);
  const strings = readStrings(value, cursor) ?? {};
  cursor.path.push('lang');
  if (!locale) report(cursor, 'a language tag such as "pt-BR"', excerpt(lang), 'Correct it.');
  return {
    lang: locale && String(locale),
    strings,
    problems: cursor.issues.map((issue) => formatIssue(issue).replace(/^story:/, 'the words:')),
  };
};
