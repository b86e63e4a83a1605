/**
 * Where an item can be read: at the story's own address, or else at that by which the page wants to
 * be known, or else where the page is; with the item's anchor. Nothing where none is of the web.
 */
export const addressOf = (own: string | undefined, anchor = ''): string | undefined => {
  const address = [own, canonical(), location.href].map(parse).find(isOfWeb);
  if (!address) return;
  address.hash = anchor;
  return address.href;
};

const parse = (address: string | undefined): URL | undefined => {
  try {
    return address === undefined ? undefined : new URL(address, location.href);
  } catch {
    return undefined;
  }
};

const isOfWeb = (address: URL | undefined): boolean => /^https?:/.test(address?.protocol ?? '');

/** Another site's address says where a text came from, not where this companion stands. */
const canonical = (): string | undefined => {
  try {
    const link = document.querySelector('link[rel~=canonical]');
    const href = link?.getAttribute('href') ?? undefined;
    return parse(href)?.origin === location.origin ? href : undefined;
  } catch {
    // A page may have an element that goes by the name of what is called.
    return undefined;
  }
};
