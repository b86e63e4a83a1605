const SCHEME = /^[a-z][a-z\d+.-]*(?=:)/i;
const SAFE_SCHEME = /^(https?|mailto|tel)$/i;

/** What stands before a host. To a browser `\` is `/`, and it does not count them. */
const BEFORE_HOST = /^(https?:|[/\\](?=[/\\]))[/\\]*/i;
/** A label of a host's name, in any script. */
const LABEL = '(-*[\\w\\xc0-\\u1fff\\u3005-\\ud7a3])+';
/** A number of an address of four. */
const BYTE = '(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
/** A host, maybe with a user before it and a port after it: what every parser of addresses takes. */
const HOST = RegExp(
  `^(.*@)?(?=.{1,255}$)((${LABEL}\\.)*(?!\\d)${LABEL}\\.?|(${BYTE}\\.){3}${BYTE})(:[1-5]?\\d{0,4})?$`,
  's',
);

/** What is not to be seen: controls, and what turns directions, so that an address reads as another. */
const CONTROLS = /[\p{Cc}\p{Bidi_Control}]/gu;

/**
 * An address that is safe to put into a link: `http`, `https`, `mailto`, `tel`, or relative.
 * Everything else (`javascript:`, `data:`, …) is `undefined`, as is an address whose host no parser
 * takes (`http://[`). What comes back is freed of controls, some of which a browser ignores, so that
 * none can hide its scheme, and of white space of any kind at its ends. PHP has the same rule; `URL`
 * would take a little more.
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser (steps 1 to 3)
 * @see https://www.rfc-editor.org/rfc/rfc3987#section-4.1 for directions
 */
export const safeUrl = (value: string): string | undefined => {
  const url = value.replace(CONTROLS, '').trim();
  const scheme = SCHEME.exec(url);
  return url && (!scheme || SAFE_SCHEME.test(scheme[0])) && hasGoodHost(url) ? url : undefined;
};

/** Whether an address is for another program (`sms:`), and runs no script. No story holds one. */
export const leadsElsewhere = (value: string): boolean => {
  const [scheme = ''] = SCHEME.exec(value.trimStart()) ?? [];
  return !!scheme && !SAFE_SCHEME.test(scheme) && !/^(\w*script|data)$/i.test(scheme);
};

/** Whether an address names no host, or one that can be. */
const hasGoodHost = (url: string): boolean => {
  const rest = url.replace(BEFORE_HOST, '');
  return rest === url ? !/^[a-z]+:\/\//i.test(url) : HOST.test(rest.split(/[/?#\\]/, 1)[0] ?? '');
};
