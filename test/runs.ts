/// <reference types="vite/client" />

/** The mode of Vitest. A browser has none. */
const {MODE = 'long'} = (import.meta.env as ImportMetaEnv | undefined) ?? {};

/** Of the modes that have to be quick: `test`, the default, is that of mutation testing. */
const SHARES: Readonly<Record<string, number>> = {unit: 1 / 10, node: 1 / 10, test: 1 / 100};

/**
 * How often a property is tried with generated values: all of the times with the long tests and in
 * browsers, a tenth in the unit tests, a hundredth for each of the thousands of mutants.
 */
export const runs = (all: number): {readonly numRuns: number} => ({
  numRuns: Math.ceil(all * (SHARES[MODE] ?? 1)),
});
