const SCHEME = /^[a-z][a-z\d+.-]*(?=:)/i;
const SAFE_SCHEME = /^(https?|mailto|tel)$/i;

/**
 * An address that is safe to put into a link: `http`, `https`, `mailto`, `tel`, or relative.
 * Everything else (`javascript:`, `data:`, …) is `undefined`. What comes back is freed of the
 * characters that a browser ignores in an address, so that none can hide its scheme.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser (steps 1 to 3)
 */
export const safeUrl = (value: string): string | undefined => {
  const url = value.replace(/^[\0- ]+|(?<![\0- ])[\0- ]+$|[\0\t\n\r]/g, '');
  const scheme = SCHEME.exec(url);
  return url && (!scheme || SAFE_SCHEME.test(scheme[0])) ? url : undefined;
};
