// Written by `npm run tokens`.

/** The name of a token: a custom property that a page may set. */
export type TokenName =
  | '--hearth-accent'
  | '--hearth-accent-text'
  | '--hearth-bar'
  | '--hearth-font'
  | '--hearth-ground'
  | '--hearth-hairline'
  | '--hearth-heading-font'
  | '--hearth-heading-tracking'
  | '--hearth-heading-weight'
  | '--hearth-headline-size'
  | '--hearth-leading'
  | '--hearth-marker'
  | '--hearth-measure'
  | '--hearth-muted'
  | '--hearth-padding'
  | '--hearth-quote-font'
  | '--hearth-quote-mark'
  | '--hearth-quote-size'
  | '--hearth-radius'
  | '--hearth-rule'
  | '--hearth-scale'
  | '--hearth-space'
  | '--hearth-surface'
  | '--hearth-text'
  | '--hearth-turn-inset';
