/// <reference types="vite/client" />

/** The mode of Vitest. A browser has none. */
const {MODE = 'long'} = (import.meta.env as ImportMetaEnv | undefined) ?? {};

const IS_MUTATING = 'process' in globalThis && !!process.env['STRYKER_MUTATOR_WORKER'];

const share = (): number => {
  if (IS_MUTATING) return 1 / 100;
  return MODE === 'long' ? 1 : 1 / 10;
};

/**
 * How often a property is tried with generated values: all of the times with the long tests and in
 * browsers, a tenth in the unit tests. For each of the thousands of mutants it is a hundredth, with
 * the same values each time: none is found by luck.
 */
export const runs = (all: number): {readonly numRuns: number; readonly seed?: number} => ({
  numRuns: Math.ceil(all * share()),
  ...(IS_MUTATING && {seed: 1}),
});
