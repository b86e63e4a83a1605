/** One thing that was wrong with a story as it was given. The rest of the story still shows. */
export interface Issue {
  /** `error`: something is not shown. `warning`: all is shown, not all was understood. */
  readonly level: 'error' | 'warning';
  /** Where, from the story's root: `conversation.turns[3].text`; empty for the story itself. */
  readonly path: string;
  readonly expected: string;
  readonly got: string;
  /** What to do about it: one sentence. */
  readonly remedy: string;
}

/** One issue as one line: `conversation.turns[3].text: expected text, got number. …` */
export const formatIssue = ({path, expected, got, remedy}: Issue): string =>
  `${path || 'story'}: expected ${expected}, got ${got}. ${remedy}`;

/** Writes a path as a person would in JavaScript: `links[0].url`, `["odd key"]`. */
export const formatPath = (keys: readonly (string | number)[]): string =>
  keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index ? `.${key}` : key;
    })
    .join('');

/** The kind of a value, in the words of JSON. */
export const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  return isList(value) ? 'list' : 'object';
};

/** `Array.isArray`, for values that may be revoked proxies. */
export const isList = (value: unknown): value is readonly unknown[] => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};
