/// <reference types="vite/client" />

/** The mode of Vitest. A browser has none. */
const {MODE = 'long'} = (import.meta.env as ImportMetaEnv | undefined) ?? {};

const share = (): number => {
  if ('process' in globalThis && process.env['STRYKER_MUTATOR_WORKER']) return 1 / 100;
  return MODE === 'long' ? 1 : 1 / 10;
};

/**
 * How often a property is tried with generated values: all of the times with the long tests and in
 * browsers, a tenth in the unit tests, a hundredth for each of the thousands of mutants.
 */
export const runs = (all: number): {readonly numRuns: number} => ({
  numRuns: Math.ceil(all * share()),
});
