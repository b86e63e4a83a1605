import {defineConfig} from 'vitest/config';
import {pathOf} from '../project.js';

/** How long a test or a hook may take. It only ends what hangs: a loaded machine is slow. */
const LIMIT = 10 * 60_000;

const UNIT = 'test/**/*.unit.test.ts';
const NODE = 'test/**/*.node.test.ts';
const LONG = 'test/**/*.long.node.test.ts';
const WORDPRESS = 'test/wordpress/**';

/**
 * The sets of tests that run in Node, by Vitest's mode. A file's name says what its tests need:
 *
 * - `.unit.test.ts`: `src/` alone. With the long tests, they try more random values: `test/runs.ts`.
 * - `.node.test.ts`: the built `dist/` too, and some a browser.
 * - `.long.node.test.ts`: minutes. Those in `test/wordpress/` need the built plugin.
 */
const SETS: Readonly<Record<string, object>> & {readonly unit: object} = {
  unit: {include: [UNIT], isolate: false},
  node: {include: [UNIT, NODE], exclude: [LONG], isolate: false},
  long: {
    include: [LONG, UNIT],
    exclude: [WORDPRESS],
    setupFiles: [pathOf('.config/test/as-users-build.ts')],
  },
  wordpress: {include: [`${WORDPRESS}/*.long.node.test.ts`]},
};

/** Without a mode, the unit tests. */
export default defineConfig(({mode}) => ({
  test: {
    root: pathOf(''),
    maxWorkers: '100%',
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    teardownTimeout: LIMIT,
    ...(SETS[mode] ?? SETS.unit),
  },
}));
