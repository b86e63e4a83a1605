import {register} from 'node:module';

interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

// Mutants are tested by Mocha, in one process: Vitest would start anew for each of thousands. The
// unit tests use `describe` and `it` alone, which Mocha exports too.
const resolve = `(name, ...rest) => rest[1](name === 'vitest' ? 'mocha' : name, rest[0])`;
register(`data:text/javascript,export const resolve = ${encodeURIComponent(resolve)}`);

/** For code that runs in tests, and before them too, Stryker would load all files for each mutant. */
export const mochaHooks = {
  afterAll(): void {
    const {__stryker__: stryker} = globalThis as {__stryker__?: {mutantCoverage?: Coverage}};
    const {static: early = {}, perTest = {}} = stryker?.mutantCoverage ?? {};
    for (const id of Object.values(perTest).flatMap(Object.keys)) Reflect.deleteProperty(early, id);
  },
};
