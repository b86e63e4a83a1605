/** A style sheet's text, as Lit's own `css` holds it. */
export interface StyleText {
  readonly cssText: string;
}

/**
 * Marks a style sheet's text, in which nothing is interpolated. It stands in for Lit's `css`: the
 * elements make their own style sheets, for each document that they come into.
 */
export const css = ({raw}: TemplateStringsArray): StyleText => ({cssText: raw.join('')});
