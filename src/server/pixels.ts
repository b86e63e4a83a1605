/** In pixels. No screen is larger. */
const MAX_SIZE = 30_000;

/**
 * A size in whole pixels, also where a query string gives it as text; the default for what is no
 * size.
 */
export const pixelsOf = <Default>(value: unknown, byDefault: Default): number | Default => {
  const size = typeof value === 'string' ? Number(value) : value;
  return typeof size === 'number' && size >= 1 && size <= MAX_SIZE ? Math.round(size) : byDefault;
};
