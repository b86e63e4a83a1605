/**
 * Registers an element under a tag that is free. In the build of the elements' files for `cdn/` this
 * takes the place of `src/page/registry.ts`: only the loader imports these files, once it has made
 * sure that its version was the first to come.
 */
export const define = (
  tag: string,
  element: CustomElementConstructor,
  registry = customElements,
): void => {
  if (!registry.get(tag)) registry.define(tag, element);
};
