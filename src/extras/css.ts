/** A style sheet's text, as Lit's `css` holds it: a part imports nothing of Lit. */
export const css = ({raw}: TemplateStringsArray): {readonly cssText: string} => ({
  cssText: raw.join(''),
});
