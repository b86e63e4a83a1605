/// <reference types="vite/client" />

/** What Vitest has for a mode where none is given. */
const QUICK_MODES = ['unit', 'test'];

/** The mode of Vitest. A browser has none. */
const {MODE = ''} = (import.meta.env as ImportMetaEnv | undefined) ?? {};

/**
 * How often a property is tried with generated values: a tenth of `all` in the unit tests, which
 * have to be quick; before a change lands, and in browsers, all of them.
 */
export const runs = (all: number): {readonly numRuns: number} => ({
  numRuns: QUICK_MODES.includes(MODE) ? Math.ceil(all / 10) : all,
});
