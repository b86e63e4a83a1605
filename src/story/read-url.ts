import {excerpt, report, type Reader} from './reader.js';
import {safeUrl} from './url.js';

/** An address that is safe to link to. */
export const url: Reader<string> = (value, cursor) =>
  (typeof value === 'string' ? safeUrl(value) : undefined) ??
  report(
    cursor,
    'an address (http, https, mailto, tel or relative)',
    excerpt(value),
    'Correct it; until then it shows as text.',
  );
