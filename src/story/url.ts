const SCHEME = /^[a-z][a-z\d+.-]*(?=:)/i;
const SAFE_SCHEME = /^(https?|mailto|tel)$/i;

/** What stands before a host. To a browser `\` is `/`, and it does not count them. */
const BEFORE_HOST = /^(https?:|[/\\](?=[/\\]))[/\\]*/i;
/** A label of a host's name, in any script; from right to left without letters of others. */
const LABEL =
  '((-*[\\w\\u00c0-\\u058f\\u0904-\\u1fff\\u2d00-\\u2ddf\\u3005-\\ud7a3])+|' +
  '[\\u05d0-\\u05ea\\u0620-\\u064a\\u0671-\\u06d3](-*[\\d\\u05d0-\\u05ea\\u0620-\\u06d3])*)';
const IPV4 = '((25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(\\.(?=\\d)|(?![\\d.]))){4}';
/** A host, maybe with a user before it and a port after it: what every parser of addresses takes. */
const HOST = new RegExp(
  `^(.*@)?(?=.{1,255}$)((${LABEL}\\.)*(?!\\d)${LABEL}\\.?|${IPV4})(:([1-5]?\\d{0,4}|6[0-4]\\d{3}|65[0-4]\\d\\d))?$`,
  's',
);
/** A mail address or a telephone number with slashes that do not belong there, and more. */
const NO_HOST = /^(mailto|tel):\/\/(?![\w+.-]+(@[\w.-]+)?([/?#]|$))/i;

/**
 * An address that is safe to put into a link: `http`, `https`, `mailto`, `tel`, or relative.
 * Everything else (`javascript:`, `data:`, …) is `undefined`, as is an address whose host no parser
 * takes (`http://[`). What comes back is freed of the characters that a browser ignores in an
 * address, so that none can hide its scheme. PHP has the same rule: `URL` would take a little more.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser (steps 1 to 3)
 */
export const safeUrl = (value: string): string | undefined => {
  const url = value.replace(/^[\0- ]+|(?<![\0- ])[\0- ]+$|[\0\t\n\r]/g, '');
  const scheme = SCHEME.exec(url);
  return url && (!scheme || SAFE_SCHEME.test(scheme[0])) && hasGoodHost(url) ? url : undefined;
};

/** Whether an address names no host, or one that can be. */
const hasGoodHost = (url: string): boolean => {
  const [before] = BEFORE_HOST.exec(url) ?? [];
  if (before === undefined) return !NO_HOST.test(url);
  const [host = ''] = url.slice(before.length).split(/[/?#\\]/, 1);
  return HOST.test(host);
};
