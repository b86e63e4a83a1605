/** The version of this copy of the library. */
export const VERSION = '0.1.0';

/**
 * Registers an element under a tag. A tag that is taken is left alone: the first copy of the
 * library on a page wins, and the second says so once if it is another version.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const first = customElements.get(tag) as {version?: unknown} | undefined;
  if (!first) customElements.define(tag, element);
  else if (first.version !== VERSION) {
    console.warn(
      `<${tag}> is here as version ${String(first.version)}; load ${VERSION} or that one, not both.`,
    );
  }
};
