/** What the console has been told of. */
const told = new Set<string>();

/** Hosts on which a page is being written. */
const LOCAL = /^(localhost|127\.|\[::1\]|$)|\.(localhost|test|local)$/;

/**
 * Tells the console of a mistake: each once, and where readers are, one of each kind.
 * @param kind what kind of mistake it is
 */
export const tellOnce = (kind: string, message: string): void => {
  const key = LOCAL.test(location.hostname) ? message : kind;
  if (told.has(key)) return;
  told.add(key);
  // A page may have put anything there.
  if (typeof console.warn === 'function') console.warn(message);
};

/** An element as the console names it: its start tag, with what tells it from others. */
export const nameOf = ({localName, id}: Element): string => `<${localName}${id && `#${id}`}>`;
