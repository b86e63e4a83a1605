/**
 * The name of a font, in quotation marks or without, as CSS has it; in it no character that could
 * end the declaration, the attribute or the style sheet around it.
 */
const NAME =
  /^(-?[\p{L}_][\p{L}\p{M}\p{N}_-]*( +[\p{L}_-][\p{L}\p{M}\p{N}_-]*)*|"[\p{L}\p{M}\p{N} ._&+'-]+"|'[\p{L}\p{M}\p{N} ._&+-]+')$/u;

/** Names of fonts for `font-family`; the default for what is anything else. */
export const fontsOf = (value: unknown, byDefault: string): string =>
  typeof value === 'string' && value.split(',').every((name) => NAME.test(name.trim()))
    ? value
    : byDefault;
