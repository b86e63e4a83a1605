/** A style sheet's text, as Lit's `css` holds it: an extra imports nothing of Lit. */
export const css = ({raw}: TemplateStringsArray): {readonly cssText: string} => ({
  cssText: raw.join(''),
});
