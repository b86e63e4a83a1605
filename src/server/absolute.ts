const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** Whether an address needs no page to start from. */
export const isAbsolute = (url: string): boolean => SCHEME.test(url);

/** An address that needs no page to start from; as it is where there is no base. */
export const absolute = (url: string, base: string | undefined): string => {
  if (!base || isAbsolute(url)) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
};
