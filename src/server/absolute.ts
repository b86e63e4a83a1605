const SCHEME = /^[a-z][a-z\d+.-]*:/i;

/** An address that needs no page around it; as it is where it has a scheme, or there is no base. */
export const absolute = (url: string, base: string | undefined): string => {
  if (!base || SCHEME.test(url)) return url;
  try {
    return new URL(url, base).href;
  } catch {
    return url;
  }
};
