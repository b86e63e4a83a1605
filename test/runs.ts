/// <reference types="vite/client" />

/** The mode of Vitest. A browser has none. */
const {MODE} = (import.meta.env as ImportMetaEnv | undefined) ?? {};

/**
 * How often a property is tried with generated values: all of the times with the long tests and in
 * browsers, a tenth in the unit tests, which have to be quick.
 */
export const runs = (all: number): {readonly numRuns: number} => ({
  numRuns: MODE === undefined || MODE === 'long' ? all : Math.ceil(all / 10),
});
